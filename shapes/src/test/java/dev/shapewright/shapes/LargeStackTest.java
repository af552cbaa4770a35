package dev.shapewright.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.shapewright.shapes.network.Summaries;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.summary.ModelSummary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Ten thousand layers are no problem, nor are as many mistakes. */
class LargeStackTest {
    private static final int LAYERS = 10_000;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Test
    void deep() {
        ModelSummary summary = assertTimeout(
                LIMIT,
                () -> Summaries.of(new ModelAnalyzer()
                        .analyze(Source.stack(repeated("@Conv(kernel = 3, filters = 4, padding = 1)")))
                        .network()));
        assertEquals(LAYERS, summary.layerCount());
        assertEquals(OptionalLong.of(10_000L * (3 * 3 * 4 * 4 + 4)), summary.parameters());
        assertEquals(OptionalLong.of(10_000L * 8 * 8 * 3 * 3 * 4 * 4), summary.macs());
        assertEquals("conv_10000", summary.outputs().get(0));
        assertEquals(
                "8x8",
                summary.layer("conv_10000").receptiveField().orElseThrow().toString());
    }

    @Test
    void manyMistakes() {
        Analysis analysis =
                assertTimeout(LIMIT, () -> new ModelAnalyzer().analyze(Source.stack(repeated("@Dropout(1.5)"))));
        assertEquals(LAYERS, analysis.problems().size());
        analysis.problems().forEach(problem -> assertEquals(ProblemId.VALUE_OUT_OF_RANGE, problem.id()));
    }

    @Test
    void manyWarnings() {
        Analysis analysis = assertTimeout(LIMIT, () -> new ModelAnalyzer().analyze(Source.stack(repeated("@Relu"))));
        assertEquals(LAYERS - 1, analysis.problems().size());
        analysis.problems().forEach(problem -> assertEquals(ProblemId.ACTIVATION_TWICE, problem.id()));
    }

    private static List<Call> repeated(String layer) {
        List<Call> calls = new ArrayList<>();
        calls.add(Source.call("@Input(height = 8, width = 8, channels = 4)"));
        for (int i = 0; i < LAYERS; i++) {
            calls.add(Source.call(layer));
        }
        return calls;
    }
}
