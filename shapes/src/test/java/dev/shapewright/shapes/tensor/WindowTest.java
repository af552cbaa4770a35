package dev.shapewright.shapes.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.shapes.Rounds;
import dev.shapewright.shapes.tensor.Sides.Causal;
import dev.shapewright.shapes.tensor.Sides.Explicit;
import dev.shapewright.shapes.tensor.Sides.Same;
import dev.shapewright.shapes.tensor.Sides.SameLower;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Windows, compared with brute force: every window is laid on the padded axis, tap by tap. */
class WindowTest {
    private static final int ROUNDS = Rounds.of(20_000);

    @Test
    void floorCountsTheWindowsThatFit() {
        Random random = new Random(1);
        int none = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Window window = window(random, random.nextInt(9), random.nextInt(9), false);
            int in = 1 + random.nextInt(40);
            int fitting = fitting(window, in);
            none += fitting == 0 ? 1 : 0;
            assertEquals(fitting, Math.max(window.positions(in), 0), () -> window + " over " + in);
        }
        assertTrue(none > ROUNDS / 50, "cases in which no window fits: " + none);
    }

    /** The number of windows with all their taps on the padded axis. */
    private static int fitting(Window window, int in) {
        Explicit sides = (Explicit) window.sides();
        int fitting = 0;
        for (int start = -sides.before(); fits(window, start, in + sides.after()); start += window.stride()) {
            fitting++;
        }
        return fitting;
    }

    private static boolean fits(Window window, int start, int end) {
        for (int tap = 0; tap < window.kernel(); tap++) {
            if (start + tap * window.dilation() >= end) {
                return false;
            }
        }
        return true;
    }

    @Test
    void ceilCountsALastPartialWindowThatStartsInTheInputOrThePaddingBefore() {
        Random random = new Random(2);
        int partial = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Window any = window(random, 0, 0, true);
            int half = (int) any.extent() / 2;
            Window window = new Window(
                    any.kernel(),
                    any.stride(),
                    any.dilation(),
                    new Explicit(random.nextInt(half + 1), random.nextInt(half + 1)),
                    true);
            int in = 1 + random.nextInt(40);
            int counted = overhanging(window, in);
            partial += counted > fitting(window, in) ? 1 : 0;
            assertEquals(counted, Math.max(window.positions(in), 0), () -> window + " over " + in);
        }
        assertTrue(partial > ROUNDS / 10, "cases with a partial window: " + partial);
    }

    /** The number of windows that extend beyond the end by less than a stride and start before the padding there. */
    private static int overhanging(Window window, int in) {
        Explicit sides = (Explicit) window.sides();
        int counted = 0;
        for (int start = -sides.before(); start < in; start += window.stride()) {
            long out = start + window.extent() - (in + sides.after());
            counted += out < window.stride() ? 1 : 0;
        }
        return counted;
    }

    @Test
    void sameIsTheLeastPaddingThatGivesInputOverStride() {
        Random random = new Random(3);
        int odd = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Window any = window(random, 0, 0, false);
            int in = 1 + random.nextInt(40);
            int wanted = in / any.stride() + (in % any.stride() == 0 ? 0 : 1);
            int total = 0;
            while (fitting(padded(any, 0, total), in) < wanted) {
                total++;
            }
            int less = total / 2;
            int more = total - less;
            odd += more > less ? 1 : 0;
            check(padded(any, new Same()), in, wanted, less, more);
            check(padded(any, new SameLower()), in, wanted, more, less);
        }
        assertTrue(odd > ROUNDS / 10, "cases with an odd total: " + odd);
    }

    private static void check(Window window, int in, int positions, int before, int after) {
        assertEquals(positions, window.positions(in), () -> window + " over " + in);
        assertEquals(
                new Sides.Resolved(before, after), window.sides().resolve(in, window), () -> window + " over " + in);
    }

    @Test
    void causalWindowsEndAtTheirOwnStep() {
        Random random = new Random(4);
        for (int round = 0; round < ROUNDS; round++) {
            Window window = padded(window(random, 0, 0, false), new Causal());
            int in = 1 + random.nextInt(40);
            Sides.Resolved sides = window.sides().resolve(in, window);
            int windows = 0;
            for (int last = 0; last < in; last += window.stride()) {
                windows++;
            }
            assertEquals(windows, window.positions(in), () -> window + " over " + in);
            long firstWindowsLastTap = -sides.before() + (long) window.dilation() * (window.kernel() - 1);
            assertEquals(0, firstWindowsLastTap, () -> window + " over " + in);
            assertEquals(0, sides.after());
        }
    }

    @Test
    void droppedAreTheRealPositionsBehindTheLastWindow() {
        Random random = new Random(5);
        int dropping = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Window window = window(random, random.nextInt(5), random.nextInt(5), false);
            int in = 1 + random.nextInt(40);
            int windows = fitting(window, in);
            if (windows > 0) {
                int dropped = dropped(window, in, windows);
                dropping += dropped > 0 ? 1 : 0;
                assertEquals(dropped, window.dropped(in), () -> window + " over " + in);
            }
        }
        assertTrue(dropping > ROUNDS / 10, "cases that drop something: " + dropping);
    }

    private static int dropped(Window window, int in, int windows) {
        int start = -((Explicit) window.sides()).before() + (windows - 1) * window.stride();
        int furthest = start + (window.kernel() - 1) * window.dilation();
        int dropped = 0;
        for (int position = 0; position < in; position++) {
            dropped += position > furthest ? 1 : 0;
        }
        return dropped;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 | 1 | 1 | 0 | 0 | false | 2 | (2 + 0 + 0 - 3) / 1 + 1 = 0
            5 | 2 | 1 | 1 | 2 | false | 9 | floor((9 + 1 + 2 - 5) / 2) + 1 = 4
            3 | 2 | 3 | 0 | 0 | false | 12 | floor((12 + 0 + 0 - (3*(3 - 1) + 1)) / 2) + 1 = 3
            2 | 2 | 1 | 0 | 0 | true | 5 | ceil((5 + 0 + 0 - 2) / 2) + 1 = 3
            3 | 2 | 1 | 1 | 0 | true | 4 | ceil((4 + 1 + 0 - 3) / 2) + 1 = 2
            3 | 2 | 1 | 0 | 1 | true | 5 | ceil((5 + 0 + 1 - 3) / 2) + 1 = 3
            2 | 3 | 1 | 0 | 1 | true | 3 | ceil((3 + 0 + 1 - 2) / 3) + 1 - 1 = 1, for the last window would start in the padding
            5 | 2 | 1 | 0 | 0 | false | 2 | floor((2 + 0 + 0 - 5) / 2) + 1 = -1
            """)
    void explainsTheFormula(
            int kernel, int stride, int dilation, int before, int after, boolean ceil, int in, String text) {
        Window window = new Window(kernel, stride, dilation, new Explicit(before, after), ceil);
        assertEquals(text, window.explain(in));
    }

    @Test
    void anUnknownSizeStaysUnknown() {
        Size unknown = new Size.Unknown("the height of @Input (line 1)");
        assertEquals(unknown, new Window(3, 2, 1, new Same()).positions(unknown));
        assertEquals(Size.of(4), new Window(3, 2, 1, new Same()).positions(Size.of(7)));
    }

    private static Window window(Random random, int before, int after, boolean ceil) {
        return new Window(
                1 + random.nextInt(7), 1 + random.nextInt(5), 1 + random.nextInt(4), new Explicit(before, after), ceil);
    }

    private static Window padded(Window window, int before, int after) {
        return padded(window, new Explicit(before, after));
    }

    private static Window padded(Window window, Sides sides) {
        return new Window(window.kernel(), window.stride(), window.dilation(), sides);
    }
}
