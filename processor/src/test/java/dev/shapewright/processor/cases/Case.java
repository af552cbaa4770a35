package dev.shapewright.processor.cases;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.Said;
import dev.shapewright.processor.testing.TestCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One file of {@code cases/<id>/}, or one folder of several files, with the expected text beside it. The files in a
 * folder's {@code library} are compiled first, without the processor, and are on the class path.
 *
 * <p>Expectations are below the line they are about: {@code //   ^ [id]} with the caret in the exact column, or
 * {@code //< [id]} for the line's first column; {@code // [id] class} for the word {@code class} (ECJ: the name after
 * it), and {@code // [id] nowhere} for a message without a place.
 *
 * @param id the folder: the problem the case is about
 * @param path its location, without an extension
 * @param sources the texts of the files by path
 * @param library the texts of the files compiled first, by path
 */
record Case(String id, Path path, Map<String, String> sources, Map<String, String> library) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "cases");
    private static final String ENDING = ".java";
    private static final Pattern MARKER =
            Pattern.compile(" *//(?<first><)? *\\^? ?\\[(?<id>[a-z-]+)](?<where> class| nowhere)?");
    private static final Pattern DECLARATION = Pattern.compile("(?:class|record|enum|interface) +(?<name>\\w+)");
    private static final Pattern OPTIONS = Pattern.compile("// options: (.*)");
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

    /** A problem expected at a place. */
    record Expected(String file, long line, long column, String id) {
        private static final Comparator<Expected> ORDER = Comparator.comparing(Expected::file)
                .thenComparing(Expected::line)
                .thenComparing(Expected::column)
                .thenComparing(Expected::id);
    }

    static List<Case> all() {
        return children(FOLDER).stream().flatMap(id -> ofProblem(id).stream()).toList();
    }

    /** The mistakes that people make when they port networks, each a folder in {@code mistakes}. */
    static List<Case> mistakes() {
        return ofProblem(FOLDER.resolveSibling("mistakes"));
    }

    private static List<Case> ofProblem(Path folder) {
        String id = folder.getFileName().toString();
        List<Case> cases = new ArrayList<>();
        for (Path child : children(folder)) {
            Path path = folder.resolve(child.getFileName().toString().replace(ENDING, ""));
            if (Files.isDirectory(child)) {
                cases.add(new Case(id, path, sources(child), sources(child.resolve("library"))));
            } else if (child.toString().endsWith(ENDING)) {
                cases.add(new Case(id, path, Map.of(child.getFileName().toString(), read(child)), Map.of()));
            }
        }
        return cases;
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a folder by the paths that follow from their packages; empty if there is no such folder. */
    private static Map<String, String> sources(Path folder) {
        Map<String, String> sources = new TreeMap<>();
        for (Path file : Files.exists(folder) ? children(folder) : List.<Path>of()) {
            if (file.toString().endsWith(ENDING)) {
                Matcher inPackage = PACKAGE.matcher(read(file));
                String directory = inPackage.find() ? inPackage.group(1).replace('.', '/') + "/" : "";
                sources.put(directory + file.getFileName(), read(file));
            }
        }
        return sources;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The result of compiling the sources. */
    Compiled compiled(TestCompiler compiler) {
        return compiled(compiler, sources);
    }

    /** The result of compiling changed sources. */
    Compiled compiled(TestCompiler compiler, Map<String, String> changed) {
        List<String> options = new ArrayList<>();
        for (String source : changed.values()) {
            Matcher given = OPTIONS.matcher(source);
            options.addAll(given.find() ? List.of(given.group(1).split(" ")) : List.of());
        }
        if (!library.isEmpty()) {
            Compiled before = compiler.compile(library, List.of("-proc:none"));
            options.addAll(List.of("-classpath", before.classes()));
        }
        return compiler.compile(changed, options);
    }

    List<Expected> expected() {
        List<Expected> expected = new ArrayList<>();
        sources.forEach((path, source) ->
                expected.addAll(expected(Path.of(path).getFileName().toString(), source)));
        return sorted(expected.stream());
    }

    private static List<Expected> sorted(Stream<Expected> expected) {
        return expected.sorted(Expected.ORDER).toList();
    }

    private static List<Expected> expected(String file, String source) {
        List<Expected> expected = new ArrayList<>();
        List<String> lines = source.lines().toList();
        int code = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher marker = MARKER.matcher(lines.get(i));
            if (!marker.matches()) {
                code = i + 1;
            } else {
                expected.add(expected(marker, file, code, code == 0 ? "" : lines.get(code - 1)));
            }
        }
        return expected;
    }

    private static Expected expected(Matcher marker, String file, int line, String code) {
        String id = marker.group("id");
        if (" nowhere".equals(marker.group("where"))) {
            return new Expected("", 0, 0, id);
        } else if (" class".equals(marker.group("where"))) {
            Matcher declaration = DECLARATION.matcher(code);
            return new Expected(file, line, declaration.find() ? declaration.start() + 1 : 0, id);
        }
        int column = marker.group("first") != null ? 1 : marker.group().indexOf('^') + 1;
        return new Expected(file, line, column, id);
    }

    /** The source that a message is about; empty if it is about none. */
    String source(Said said) {
        return said.file().isEmpty() ? "" : source(said.file());
    }

    /** The text of a file. */
    String source(String file) {
        return sources.getOrDefault(path(file), "");
    }

    /** The path of a file. */
    String path(String file) {
        return sources.keySet().stream()
                .filter(path -> Path.of(path).endsWith(file))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + file + " in " + this));
    }

    /** Converts a message to javac's convention: ECJ points at the name of a type, javac at the word before it. */
    private Said asJavac(Said said) {
        Matcher declaration = DECLARATION.matcher(source(said)
                .lines()
                .skip(Math.max(said.line() - 1, 0))
                .findFirst()
                .orElse(""));
        boolean atName = said.line() > 0 && declaration.find() && declaration.start("name") + 1 == said.column();
        return atName ? new Said(said.kind(), said.file(), said.line(), declaration.start() + 1, said.text()) : said;
    }

    List<Expected> found(Compiled compiled) {
        return sorted(compiled.ours().stream()
                .map(this::asJavac)
                .map(said -> new Expected(said.file(), said.line(), said.column(), said.id())));
    }

    /** All messages, as javac prints them. */
    String rendered(Compiled compiled) {
        return compiled.ours().stream()
                .map(said -> asJavac(said).rendered(source(said)))
                .collect(Collectors.joining());
    }

    Path golden() {
        return path.resolveSibling(path.getFileName() + ".txt");
    }

    @Override
    public String toString() {
        return id + "/" + path.getFileName();
    }
}
