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

    /** The limit on a busy machine; otherwise each takes less than five seconds. */
    private static final Duration LIMIT = Duration.ofSeconds(90);

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

    /** One mistake behind them: only what is tried is made, and only the nearest layers are searched. */
    @Test
    void oneMistakeOfEachKind() {
        assertFixes("@Expect({7, 7, 4})", List.of("kernel = 4 in @Conv (line 10001)", "value = {8, 8, 4}"));
        assertFixes("@Expect({8, 8, 5})", List.of("filters = 5 in @Conv (line 10001)", "value = {8, 8, 4}"));
        assertFixes("@Expect(parameters = 1479999)", List.of("parameters = 1480000"));
        assertFixes(
                "@Conv(kernel = 3, filters = 9, groups = 3)",
                List.of("groups = 1 gives 6x6x9", "filters = 3 in @Conv (line 10001) gives 6x6x9"));
        assertFixes("@Dropout(2)", List.of("value = 0.02 gives 8x8x4"));
        assertFixes("@Share(\"x\")", List.of("@Name(\"x\") behind @Conv (line 10000)"));
    }

    private static void assertFixes(String last, List<String> fixes) {
        List<Call> calls = repeated("@Conv(kernel = 3, filters = 4, padding = 1)");
        calls.add(Source.call(last));
        assertFixes(calls, fixes);
    }

    private static void assertFixes(List<Call> calls, List<String> fixes) {
        Analysis analysis = assertTimeout(LIMIT, () -> new ModelAnalyzer().analyze(Source.stack(calls)));
        assertEquals(1, analysis.problems().size(), analysis.problems()::toString);
        assertEquals(fixes, analysis.problems().get(0).fixes());
    }

    /** So much is tried that not everything can be. */
    @Test
    void aResidualConnectionAroundThem() {
        List<Call> calls = repeated("@Conv(kernel = 3, filters = 4, padding = 1)");
        calls.add(1, Source.call("@Name(\"a\")"));
        calls.add(Source.call("@Pool(size = 2)"));
        calls.add(Source.call("@Add(\"a\")"));
        assertFixes(
                calls,
                List.of("@Name(\"here\") @From(\"a\") @Conv(kernel = 1, filters = 4, stride = 2) @Add(\"here\") instead"
                        + " gives 4x4x4"));
    }

    @Test
    void manyBranches() {
        List<Call> calls = new ArrayList<>();
        calls.add(Source.call("@Input(height = 8, width = 8, channels = 4)"));
        for (int i = 0; i < LAYERS; i++) {
            calls.add(Source.call("@Branch"));
            calls.add(Source.call("@Conv(kernel = 1, filters = 4)"));
        }
        calls.add(Source.call("@Branch"));
        calls.add(Source.call("@Conv(kernel = 1, filters = 6)"));
        calls.add(Source.call("@Add"));
        Analysis analysis = assertTimeout(LIMIT, () -> new ModelAnalyzer().analyze(Source.stack(calls)));
        assertEquals(
                "filters = 4 in @Conv (line 20003) gives 8x8x4",
                analysis.problems().get(0).fixes().get(0));
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
