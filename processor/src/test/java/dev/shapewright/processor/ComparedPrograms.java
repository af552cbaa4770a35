package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.reports.Comparison;
import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.network.Network;
import dev.shapewright.shapes.network.Summaries;
import dev.shapewright.shapes.written.ProgramText;
import dev.shapewright.summary.ModelSummary;
import java.util.List;

/** Programs whose summaries are compared. */
final class ComparedPrograms {
    private ComparedPrograms() {}

    static ModelSummary summary(String program) {
        Network network = new ModelAnalyzer().analyze(ProgramText.read(program)).network();
        assertTrue(network.sound());
        return Summaries.of(network);
    }

    static void assertChanges(String before, String after, String... changes) {
        assertEquals(List.of(changes), Comparison.of(summary(before), summary(after)));
    }
}
