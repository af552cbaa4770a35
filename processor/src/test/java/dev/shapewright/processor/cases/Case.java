package dev.shapewright.processor.cases;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One file of {@code cases/<id>/}, with the text it must give beside it.
 *
 * <p>What is expected stands below the line it is about: {@code //   ^ [id]} with the caret in the very column, or
 * {@code //< [id]} for the line's first column.
 *
 * @param id the folder: the problem the file is about
 */
record Case(String id, Path file, String source) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "cases");
    private static final Pattern MARKER = Pattern.compile("//(?<first><)?(?<space> *)\\^? ?\\[(?<id>[a-z-]+)]");
    private static final Pattern OPTIONS = Pattern.compile("// options: (.*)");

    /** What is expected at a place. */
    record Expected(long line, long column, String id) {}

    static List<Case> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> new Case(file.getParent().getFileName().toString(), file, read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return file.getFileName().toString();
    }

    Map<String, String> sources() {
        return Map.of(name(), source);
    }

    List<String> options() {
        Matcher options = OPTIONS.matcher(source);
        return options.find() ? List.of(options.group(1).split(" ")) : List.of();
    }

    List<Expected> expected() {
        List<Expected> expected = new ArrayList<>();
        List<String> lines = source.lines().toList();
        int code = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher marker = MARKER.matcher(lines.get(i));
            if (!marker.matches()) {
                code = i + 1;
            } else {
                int column = marker.group("first") != null ? 1 : lines.get(i).indexOf('^') + 1;
                expected.add(new Expected(code, column, marker.group("id")));
            }
        }
        return expected;
    }

    static List<Expected> found(Compiled compiled) {
        return compiled.ours().stream()
                .map(said -> new Expected(said.line(), said.column(), said.id()))
                .toList();
    }

    /** All that was said, as javac prints it. */
    String rendered(Compiled compiled) {
        return compiled.ours().stream().map(this::rendered).collect(Collectors.joining());
    }

    private String rendered(Said said) {
        return said.rendered(source);
    }

    Path golden() {
        return file.resolveSibling(name().replace(".java", ".txt"));
    }

    @Override
    public String toString() {
        return id + "/" + name();
    }
}
