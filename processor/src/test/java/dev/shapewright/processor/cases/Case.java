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
 * {@code //< [id]} for the line's first column; {@code // [id] class} for the word {@code class} (ECJ: the name behind
 * it), and {@code // [id] nowhere} for what has no place.
 *
 * @param id the folder: the problem the file is about
 */
record Case(String id, Path file, String source) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "cases");
    private static final Pattern MARKER =
            Pattern.compile(" *//(?<first><)? *\\^? ?\\[(?<id>[a-z-]+)](?<where> class| nowhere)?");
    private static final Pattern DECLARATION = Pattern.compile("(?:class|record|enum|interface) +(?<name>\\w+)");
    private static final Pattern OPTIONS = Pattern.compile("// options: (.*)");

    /** What is expected at a place. */
    record Expected(long line, long column, String id) {}

    static List<Case> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> new Case(FOLDER.relativize(file).getName(0).toString(), file, read(file)))
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
                expected.add(expected(marker, code, code == 0 ? "" : lines.get(code - 1)));
            }
        }
        return expected;
    }

    private static Expected expected(Matcher marker, int line, String code) {
        String id = marker.group("id");
        if (" nowhere".equals(marker.group("where"))) {
            return new Expected(0, 0, id);
        } else if (" class".equals(marker.group("where"))) {
            Matcher declaration = DECLARATION.matcher(code);
            return new Expected(line, declaration.find() ? declaration.start() + 1 : 0, id);
        }
        int column = marker.group("first") != null ? 1 : marker.group().indexOf('^') + 1;
        return new Expected(line, column, id);
    }

    /** ECJ points at the name of a type, javac at the word before it: here both are told as javac does. */
    private Said asJavac(Said said) {
        Matcher declaration = DECLARATION.matcher(
                source.lines().skip(Math.max(said.line() - 1, 0)).findFirst().orElse(""));
        boolean atName = said.line() > 0 && declaration.find() && declaration.start("name") + 1 == said.column();
        return atName ? new Said(said.kind(), said.file(), said.line(), declaration.start() + 1, said.text()) : said;
    }

    List<Expected> found(Compiled compiled) {
        return compiled.ours().stream()
                .map(this::asJavac)
                .map(said -> new Expected(said.line(), said.column(), said.id()))
                .toList();
    }

    /** All that was said, as javac prints it. */
    String rendered(Compiled compiled) {
        return compiled.ours().stream().map(this::rendered).collect(Collectors.joining());
    }

    private String rendered(Said said) {
        return asJavac(said).rendered(source);
    }

    Path golden() {
        return file.resolveSibling(name().replace(".java", ".txt"));
    }

    @Override
    public String toString() {
        return id + "/" + name();
    }
}
