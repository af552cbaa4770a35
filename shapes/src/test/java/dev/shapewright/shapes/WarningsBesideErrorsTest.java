package dev.shapewright.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Call;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An error keeps its fixes, however many warnings stand in front of it, and whether or not anybody reads them. */
class WarningsBesideErrorsTest {
    private static final int WARNINGS = 60;
    private static final List<String> FIXES = List.of(
            "kernel = 8 gives 1x1x4",
            "padding = 1 gives 2x2x4",
            "height = 28, width = 28 in @Input (line 1) gives 20x20x4");

    /** Sixty convolutions with a bias that a norm cancels, and a window that does not fit. */
    private static Program program() {
        List<Call> calls = new ArrayList<>();
        calls.add(Source.call("@Input(height = 8, width = 8, channels = 4)"));
        for (int i = 0; i < WARNINGS; i++) {
            calls.add(Source.call("@Conv(kernel = 3, filters = 4, padding = 1)"));
            calls.add(Source.call("@BatchNorm"));
            calls.add(Source.call("@Relu"));
        }
        calls.add(Source.call("@Conv(kernel = 9, filters = 4)"));
        return new Program(Source.stack(calls));
    }

    @Test
    void behindManyWarnings() {
        List<Problem> problems = new ModelAnalyzer().analyze(program()).problems();
        assertEquals(WARNINGS + 1, problems.size());
        assertEquals(ProblemId.BIAS_BEFORE_BATCHNORM, problems.get(0).id());
        assertEquals(List.of("bias = false gives 8x8x4"), problems.get(0).fixes());
        assertEquals(ProblemId.KERNEL_EXCEEDS_INPUT, problems.get(WARNINGS).id());
        assertEquals(FIXES, problems.get(WARNINGS).fixes());
    }

    @Test
    void behindWarningsThatNobodyReads() {
        List<Problem> problems = new ModelAnalyzer()
                .analyze(program(), id -> id == ProblemId.BIAS_BEFORE_BATCHNORM)
                .problems();
        assertEquals(1, problems.size());
        assertEquals(FIXES, problems.get(0).fixes());
    }
}
