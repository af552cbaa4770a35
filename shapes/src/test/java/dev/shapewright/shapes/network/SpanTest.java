package dev.shapewright.shapes.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.shapewright.shapes.Rounds;
import dev.shapewright.shapes.network.Slide.Walk;
import dev.shapewright.shapes.network.Span.Interval;
import dev.shapewright.shapes.tensor.Sides;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Spans in isolation: when branches are one window again, and finding the widest position without trying all. */
class SpanTest {
    private static final Size TEN = Size.of(10);
    private static final Span INPUT = Span.ofInput(TEN);

    /** A window that keeps the size of ten. */
    private static Span padded(Span span, int kernel, int before, int after) {
        return span.behind(new Window(kernel, 1, 1, new Sides.Explicit(before, after)), TEN, TEN)
                .orElseThrow();
    }

    private static Span hull(List<Span> spans, Size size) {
        return Span.hull(spans, size).orElseThrow();
    }

    private static Interval at(Span span, long position) {
        return span.of(new Interval(position, position)).orElseThrow();
    }

    /** A residual connection: the identity lies within the window of the other branch, even at the edges. */
    @Test
    void aWindowAndTheIdentityAreThatWindow() {
        Span both = hull(List.of(padded(INPUT, 3, 1, 1), INPUT), TEN);
        assertInstanceOf(Span.Affine.class, both);
        assertEquals(new Interval(0, 1), at(both, 0));
        assertEquals(new Interval(3, 5), at(both, 4));
        assertEquals(new Interval(8, 9), at(both, 9));
        assertEquals(3, both.widest(10));
    }

    /** One reaches further back, the other further ahead: together they are a window that neither of them is alone. */
    @Test
    void twoWindowsThatLookInDifferentDirectionsAreOne() {
        Span back = padded(INPUT, 4, 3, 0);
        Span on = padded(INPUT, 3, 0, 2);
        for (List<Span> order : List.of(List.of(back, on), List.of(on, back))) {
            Span both = hull(order, TEN);
            assertInstanceOf(Span.Affine.class, both);
            assertEquals(new Interval(0, 2), at(both, 0));
            assertEquals(new Interval(2, 7), at(both, 5));
            assertEquals(new Interval(6, 9), at(both, 9));
            assertEquals(6, both.widest(10));
        }
    }

    /** A crop limits what windows after it can reach: the wider window has the nearer limit. */
    @Test
    void whereNeitherReachesAsFarEverywhereThereIsNoOneWindow() {
        Size eight = Size.of(8);
        Window cropping = Window.shift(new Sides.Explicit(-1, -1));
        Span wide = INPUT.behind(cropping, TEN, eight)
                .flatMap(span -> span.behind(new Window(7, 1, 1, new Sides.Explicit(3, 3)), eight, eight))
                .orElseThrow();
        Span narrow = padded(INPUT, 3, 1, 1).behind(cropping, TEN, eight).orElseThrow();
        for (List<Span> order : List.of(List.of(wide, narrow), List.of(narrow, wide))) {
            Span both = hull(order, eight);
            assertInstanceOf(Span.Hull.class, both);
            assertEquals(new Interval(0, 4), at(both, 0));
            assertEquals(new Interval(1, 6), at(both, 2));
            assertEquals(new Interval(5, 9), at(both, 7));
        }
    }

    /** If both begin at the same place, the one with the nearer limit is narrower, in either order. */
    @Test
    void ofTwoThatReachAsFarTheOneWithTheFartherLimitIsWider() {
        Span.Affine wide = new Span.Affine(1, -1, 0, 1, 9, 0, 9);
        Span.Affine narrow = new Span.Affine(1, -1, 2, 1, 7, 0, 9);
        assertEquals(Optional.of(wide), wide.and(narrow));
        assertEquals(Optional.of(wide), narrow.and(wide));
        assertEquals(Optional.of(wide), wide.and(wide));
        assertEquals(Optional.empty(), wide.and(new Span.Affine(2, -1, 0, 1, 9, 0, 9)));
        assertEquals(Optional.empty(), wide.and(new Span.Affine(1, -1, 0, 1, 9, 1, 9)));
        assertEquals(Optional.empty(), wide.and(new Span.Affine(1, -1, 0, 1, 9, 0, 8)));
    }

    /** Two meetings of branches, and a third one after both. */
    @Test
    void meetingsMeet() {
        Size five = Size.of(5);
        Span half = INPUT.behind(new Window(2, 2, 1, new Sides.Explicit(0, 0)), TEN, five)
                .orElseThrow();
        Span front =
                INPUT.behind(Window.shift(new Sides.Explicit(0, -5)), TEN, five).orElseThrow();
        Span end =
                INPUT.behind(Window.shift(new Sides.Explicit(-5, 0)), TEN, five).orElseThrow();
        Span one = hull(List.of(half, front), five);
        Span other = hull(List.of(half, end), five);
        Span both = hull(List.of(one, other), five);
        assertEquals(new Interval(0, 1), at(one, 0));
        assertEquals(new Interval(0, 5), at(other, 0));
        assertEquals(new Interval(0, 5), at(both, 0));
        assertEquals(new Interval(4, 9), at(both, 4));
    }

    @Test
    void differentStridesMeetPositionByPosition() {
        Size five = Size.of(5);
        Span half = INPUT.behind(new Window(2, 2, 1, new Sides.Explicit(0, 0)), TEN, five)
                .orElseThrow();
        Span front =
                INPUT.behind(Window.shift(new Sides.Explicit(0, -5)), TEN, five).orElseThrow();
        Span both = hull(List.of(half, front), five);
        assertInstanceOf(Span.Hull.class, both);
        assertEquals(new Interval(0, 1), at(both, 0));
        assertEquals(new Interval(3, 7), at(both, 3));
        assertEquals(new Interval(4, 9), at(both, 4));
    }

    /** A step that rounds differs from one that does not, even if both are followed by the same windows. */
    @Test
    void aStepThatRoundsIsNoWindow() {
        Span shares = INPUT.behind(new PositionMap.Partition(2, 0), TEN).orElseThrow();
        assertNotEquals(shares, INPUT);
        assertInstanceOf(Span.Hull.class, hull(List.of(shares, padded(INPUT, 3, 1, 1)), TEN));
        assertInstanceOf(Span.Hull.class, hull(List.of(padded(INPUT, 3, 1, 1), shares), TEN));
        Span again = INPUT.behind(new PositionMap.Share(10, 5), Size.of(5)).orElseThrow();
        Span other = INPUT.behind(new PositionMap.Share(10, 5), Size.of(5)).orElseThrow();
        assertEquals(new Interval(4, 5), at(again, 2));
        assertEquals(new Interval(4, 5), at(hull(List.of(again, other), Size.of(5)), 2));
    }

    /** Branches after the same rounding step, or the same meeting, are windows after it. */
    @Test
    void windowsBehindTheSameStepAreOneWindowBehindIt() {
        Span shares = INPUT.behind(new PositionMap.Partition(2, 0), TEN).orElseThrow();
        assertInstanceOf(Span.Rounded.class, hull(List.of(shares, padded(shares, 3, 1, 1)), TEN));
        Span half = INPUT.behind(new Window(2, 2, 1, new Sides.Explicit(0, 8)), TEN, Size.of(9))
                .orElseThrow();
        Span one = INPUT.behind(new Window(2, 1, 1, new Sides.Explicit(0, 0)), TEN, Size.of(9))
                .orElseThrow();
        Size nine = Size.of(9);
        Span meeting = hull(List.of(half, one), nine);
        Span wider = meeting.behind(new Window(3, 1, 1, new Sides.Explicit(1, 1)), nine, nine)
                .orElseThrow();
        Span both = hull(List.of(meeting, wider), nine);
        assertEquals(
                ((Span.Hull) meeting).meeting(),
                assertInstanceOf(Span.Hull.class, both).meeting());
        assertEquals(new Interval(0, 5), at(both, 1));
    }

    /** Positions entirely in padding depend on nothing, and neither does anything that reads only them. */
    @Test
    void whatReadsOnlyPaddingDependsOnNothing() {
        Span padded = INPUT.behind(Window.shift(new Sides.Explicit(3, 0)), TEN, Size.of(13))
                .orElseThrow();
        Span front = padded.behind(Window.shift(new Sides.Explicit(0, -11)), Size.of(13), Size.of(2))
                .orElseThrow();
        Span behind = front.behind(new Window(2, 1, 1, new Sides.Explicit(0, 0)), Size.of(2), Size.of(1))
                .orElseThrow();
        assertEquals(Optional.empty(), front.of(new Interval(0, 1)));
        assertEquals(0, front.widest(2));
        assertEquals(Optional.empty(), behind.of(new Interval(0, 0)));
        assertEquals(0, behind.widest(1));
    }

    @Test
    void numbersThatLeaveALongAreNoSpan() {
        Span far = INPUT;
        Window strided = new Window(1, Integer.MAX_VALUE, 1, new Sides.Explicit(0, 0));
        far = far.behind(strided, TEN, Size.of(1)).orElseThrow();
        far = far.behind(strided, TEN, Size.of(1)).orElseThrow();
        assertEquals(Optional.empty(), far.behind(strided, TEN, Size.of(1)));
    }

    /** Inputs too long to try every position, so that it matters which ones are tried. */
    @Test
    void theWidestOfManyPositionsIsFound() {
        Random random = new Random(1);
        for (int round = 0; round < Rounds.of(1_000); round++) {
            int in = 50 + random.nextInt(300);
            Span span = Span.ofInput(Size.of(in));
            List<Slide> slides = new ArrayList<>();
            int size = in;
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                Slide slide = new Slide(
                        1 + random.nextInt(9),
                        1 + random.nextInt(3),
                        1 + random.nextInt(5),
                        random.nextInt(30),
                        random.nextInt(30));
                int positions = slide.positions(size);
                if (positions > 0) {
                    Window window = new Window(
                            slide.kernel(),
                            slide.stride(),
                            slide.dilation(),
                            new Sides.Explicit(slide.before(), slide.after()));
                    span = span.behind(window, Size.of(size), Size.of(positions))
                            .orElseThrow();
                    slides.add(slide);
                    size = positions;
                }
            }
            assertEquals(Slide.widest(in, slides, Walk.INTERVALS), span.widest(size), slides::toString);
        }
    }

    /** Steps that round, one-sided windows, and branches that end, on long inputs. */
    @Test
    void theWidestBehindStepsThatRoundIsFound() {
        Random random = new Random(2);
        for (int round = 0; round < Rounds.of(300); round++) {
            int in = 5_000 + random.nextInt(3_000);
            Stretch stretch = new Stretch(Span.ofInput(Size.of(in)), in, List.of());
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                stretch = stretch.further(random);
            }
            if (random.nextInt(3) == 0) {
                stretch = stretch.cut(random);
            }
            long widest = 0;
            for (long position = 0; position < stretch.size; position++) {
                widest = Math.max(
                        widest,
                        stretch.span
                                .of(new Interval(position, position))
                                .map(Interval::length)
                                .orElse(0L));
            }
            assertEquals(widest, stretch.span.widest(stretch.size), stretch.steps::toString);
        }
    }

    /** A span with its number of positions, and the steps that made it. */
    private record Stretch(Span span, int size, List<String> steps) {
        private Stretch with(Optional<Span> further, int positions, String step) {
            List<String> all = new ArrayList<>(steps);
            all.add(step);
            return new Stretch(further.orElseThrow(), positions, all);
        }

        Stretch further(Random random) {
            int factor = 2 + random.nextInt(3);
            return switch (random.nextInt(size > 20_000 || size < 3_000 ? 2 : 4)) {
                case 0 -> window(random, 1, 1 + random.nextInt(2_000));
                case 1 -> step(new PositionMap.Partition(2 + random.nextInt(9), random.nextInt(2)), size);
                case 2 -> window(random, factor, 1);
                default -> step(new PositionMap.Share(size, (long) size * factor), size * factor);
            };
        }

        private Stretch window(Random random, int stride, int dilation) {
            int kernel = 1 + random.nextInt(4);
            int extent = dilation * (kernel - 1) + 1;
            int before = random.nextBoolean() ? extent - 1 : random.nextInt(extent);
            Window window = new Window(kernel, stride, dilation, new Sides.Explicit(before, extent - 1 - before));
            int positions = (int) window.positions(size);
            return with(span.behind(window, Size.of(size), Size.of(positions)), positions, window.toString());
        }

        private Stretch step(PositionMap step, int positions) {
            return with(span.behind(step, Size.of(positions)), positions, step.toString());
        }

        /** A part at the front of this stretch, followed by the end of a narrower one. */
        Stretch cut(Random random) {
            int at = 1 + random.nextInt(size - 1);
            Size all = Size.of(size);
            Span front = span.behind(Window.shift(new Sides.Explicit(0, at - size)), all, Size.of(at))
                    .flatMap(part -> part.behind(Window.shift(new Sides.Explicit(0, size - at)), Size.of(at), all))
                    .orElseThrow();
            Window wider = new Window(1 + random.nextInt(50), 1, 1, new Sides.Same());
            Span end = span.behind(wider, all, all)
                    .flatMap(part -> part.behind(Window.shift(new Sides.Explicit(-at, 0)), all, Size.of(size - at)))
                    .flatMap(part -> part.behind(Window.shift(new Sides.Explicit(at, 0)), Size.of(size - at), all))
                    .orElseThrow();
            return with(Span.hull(List.of(front, end), all), size, "cut at " + at + " " + wider);
        }
    }
}
