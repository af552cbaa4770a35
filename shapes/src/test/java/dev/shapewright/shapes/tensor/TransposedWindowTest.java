package dev.shapewright.shapes.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.shapes.Rounds;
import dev.shapewright.shapes.tensor.Sides.Explicit;
import dev.shapewright.shapes.tensor.Sides.Same;
import dev.shapewright.shapes.tensor.Sides.SameLower;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Transposed windows, compared with brute force, which lays them out one after another, and computed by hand. */
class TransposedWindowTest {
    private static final int ROUNDS = Rounds.of(10_000);

    @Test
    void theOutputIsWhatTheWindowsCoverLessWhatIsCutOff() {
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            int kernel = 1 + random.nextInt(5);
            int stride = 1 + random.nextInt(4);
            int dilation = 1 + random.nextInt(3);
            int before = random.nextInt(3);
            int after = random.nextInt(3);
            int extra = random.nextInt(3);
            int in = 1 + random.nextInt(20);
            int end = 0;
            for (int start = 0; start < in * stride; start += stride) {
                for (int tap = 0; tap < kernel; tap++) {
                    end = Math.max(end, start + tap * dilation + 1);
                }
            }
            TransposedWindow window =
                    new TransposedWindow(kernel, stride, dilation, new Explicit(before, after), extra);
            assertEquals(end + extra - before - after, window.positions(in), window::toString);
            assertEquals(before, window.before(), window::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // kernel, stride, dilation: of the surplus the smaller half is cut off in front, with SAME_LOWER the larger one
        "3, 2, 1, 0, 1",
        "5, 2, 1, 1, 2",
        "4, 2, 1, 1, 1",
        "2, 2, 1, 0, 0",
        "1, 3, 1, 0, 0",
        "3, 2, 3, 2, 3",
    })
    void wordsCutOffWhatWindowsReachBeyondTheStride(int kernel, int stride, int dilation, int less, int more) {
        TransposedWindow same = new TransposedWindow(kernel, stride, dilation, new Same(), 0);
        TransposedWindow lower = new TransposedWindow(kernel, stride, dilation, new SameLower(), 0);
        assertEquals(less, same.before());
        assertEquals(more, lower.before());
        assertEquals(7L * stride, same.positions(7));
        assertEquals(7L * stride, lower.positions(7));
    }

    @Test
    void explainsTheFormula() {
        assertEquals(
                "(4 - 1) * 2 + 3 + 1 - 1 - 2 = 7", new TransposedWindow(3, 2, 1, new Explicit(1, 2), 1).explain(4));
        assertEquals(
                "(2 - 1) * 1 + (2*(3 - 1) + 1) + 0 - 0 - 0 = 6",
                new TransposedWindow(3, 1, 2, new Explicit(0, 0), 0).explain(2));
        assertEquals("4 * 2 = 8", new TransposedWindow(3, 2, 1, new Same(), 0).explain(4));
    }

    @Test
    void anUnknownSizeStaysUnknown() {
        Size unknown = new Size.Unknown("the height of @Input (line 1)");
        assertEquals(unknown, new TransposedWindow(3, 2, 1, new Same(), 0).positions(unknown));
        assertEquals(Size.of(14), new TransposedWindow(3, 2, 1, new Same(), 0).positions(Size.of(7)));
    }
}
