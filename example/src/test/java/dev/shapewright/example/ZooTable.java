package dev.shapewright.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The zoo as a table of Markdown. */
final class ZooTable {
    static final Path SOURCES = Path.of("src", "main", "java", "dev", "shapewright", "example");

    static final String HEADING =
            "| model | lines | with its blocks | layers | parameters | MACs | published parameters, MACs | by |";

    private ZooTable() {}

    static String of(List<Published> models) {
        return models.stream()
                .map(ZooTable::row)
                .collect(Collectors.joining("\n", HEADING + "\n|---|--:|--:|--:|--:|--:|--:|---|\n", ""));
    }

    private static String row(Published model) {
        Path file = SOURCES.resolve(model.model() + ".java");
        long lines = lines(file);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %,d | %,d | %,d | %,d%s | %s |",
                model,
                lines,
                lines + blockLines(file.getParent()),
                model.summary().layerCount(),
                model.summary().parameters().orElseThrow(),
                model.summary().macs().orElseThrow(),
                model.parameters(),
                model.macs().isEmpty()
                        ? ""
                        : ", " + model.macs() + (model.macs().contains(".") ? " G" : ""),
                model.source());
    }

    /** Whether a file holds a model, not a block. */
    static boolean isModel(Path file) {
        return text(file).lines().anyMatch(line -> line.startsWith("@Input("));
    }

    private static long blockLines(Path family) {
        try (Stream<Path> files = Files.list(family)) {
            return files.filter(file -> !isModel(file))
                    .mapToLong(ZooTable::lines)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines from the first annotation on, without empty ones and comments. */
    private static long lines(Path file) {
        return text(file)
                .lines()
                .dropWhile(line -> !line.startsWith("@"))
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("/*") && !line.startsWith("*"))
                .count();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
