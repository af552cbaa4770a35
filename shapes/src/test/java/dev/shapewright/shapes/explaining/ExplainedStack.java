package dev.shapewright.shapes.explaining;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.shapes.Analysis;
import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.Source;
import dev.shapewright.shapes.network.Summaries;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import dev.shapewright.summary.Explanation;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.ModelSummary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A stack from the file of explanations, and the explanations of its last layer.
 *
 * @param source annotations, one per line
 * @param expected one line per explanation: {@code parameters kernel: 3*3*4*8 = 288}
 */
record ExplainedStack(String source, String expected) {
    private static final String FILE = "/explanations/layers.txt";

    static List<ExplainedStack> all() {
        return Arrays.stream(text().split("\n\n"))
                .filter(block -> !block.startsWith("#"))
                .map(block -> new ExplainedStack(lines(block, false), lines(block, true)))
                .toList();
    }

    private static String lines(String block, boolean indented) {
        return block.lines()
                .filter(line -> line.startsWith(" ") == indented)
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(ExplainedStack.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The type of the last layer: {@code Conv}. */
    String type() {
        return source.lines()
                .reduce((first, second) -> second)
                .map(line -> line.replaceAll("@(\\w+).*", "$1"))
                .orElseThrow();
    }

    ModelSummary summary() {
        return summary(source);
    }

    static ModelSummary summary(String source) {
        Analysis analysis = new ModelAnalyzer().analyze(Source.stack(source));
        assertTrue(
                analysis.problems().stream().noneMatch(problem -> problem.id().severity() == Severity.ERROR),
                () -> source + analysis.problems());
        return Summaries.of(analysis.network());
    }

    /** The explanations of a row, in the format of the file. */
    static String text(LayerSummary row) {
        return row.explanations().stream().map(ExplainedStack::line).collect(Collectors.joining("\n"));
    }

    private static String line(Explanation explanation) {
        return explanation.kind().name().toLowerCase(Locale.ROOT) + " " + explanation;
    }

    @Override
    public String toString() {
        return source;
    }
}
