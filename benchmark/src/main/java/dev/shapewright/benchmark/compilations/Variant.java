package dev.shapewright.benchmark.compilations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One way to compile certain sources.
 *
 * @param processorPath empty for {@code -proc:none}
 * @param output the folder of its classes and generated sources
 */
public record Variant(String name, List<Path> sources, Path classPath, Optional<Path> processorPath, Path output) {
    public Variant {
        sources = List.copyOf(sources);
    }

    /** The same sources with processors, compiled into a sibling folder. */
    Variant with(String name, Path processorPath) {
        Path beside = output.resolveSibling(name.replaceAll("\\W", "_"));
        return new Variant(name, sources, classPath, Optional.of(processorPath), beside);
    }

    private Path classes() {
        return output.resolve("classes");
    }

    Path generated() {
        return output.resolve("generated");
    }

    /** The options of javac, except for the processors. */
    List<String> options() {
        return List.of(
                "-classpath",
                classPath.toString(),
                "-d",
                classes().toString(),
                "-s",
                generated().toString());
    }

    /** Deletes the output of earlier compilations. */
    public void clean() throws IOException {
        if (Files.exists(output)) {
            try (Stream<Path> files = Files.walk(output)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(classes());
        Files.createDirectories(generated());
    }

    /** Fails unless each source has become a class and, if there is a processor, a generated source. */
    void check() throws IOException {
        long generated = files(generated()).size();
        long classes = files(classes()).size();
        boolean rightSources = processorPath.isPresent() ? generated >= sources.size() : generated == 0;
        if (!rightSources || classes < sources.size() + generated) {
            throw new IllegalStateException(name + ": " + sources.size() + " sources have become " + generated
                    + " generated ones and " + classes + " classes");
        }
    }

    /** Fails unless another variant has left exactly the same files. */
    void checkSame(Variant other) throws IOException {
        Map<String, Path> files = files(output);
        Map<String, Path> others = files(other.output);
        if (!files.keySet().equals(others.keySet())) {
            throw new IllegalStateException(name + " and " + other.name + " leave different files");
        }
        for (Map.Entry<String, Path> file : files.entrySet()) {
            if (Files.mismatch(file.getValue(), others.get(file.getKey())) >= 0) {
                throw new IllegalStateException(name + " and " + other.name + " differ in " + file.getKey());
            }
        }
    }

    private static Map<String, Path> files(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(folder.relativize(file).toString(), file));
        }
        return files;
    }
}
