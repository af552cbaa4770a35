package dev.shapewright.shapes.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

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
        return behind(span, new Window(kernel, 1, 1, new Sides.Explicit(before, after)), 10, 10);
    }

    private static Span behind(Span span, Window window, int in, int out) {
        return behind(span, PositionMap.slide(window, in), in, out);
    }

    private static Span behind(Span span, PositionMap map, int in, int out) {
        return span.behind(map, in, Size.of(out), new Visits()).orElseThrow();
    }

    private static Window shift(int before, int after) {
        return Window.shift(new Sides.Explicit(before, after));
    }

    private static Span hull(List<Span> spans, Size size) {
        return Span.hull(spans, size, new Visits()).orElseThrow();
    }

    private static Interval at(Span span, long position) {
        return span.at(position).orElseThrow();
    }

    /** A residual connection: the identity lies within the window of the other branch, even at the edges. */
    @Test
    void aWindowAndTheIdentityAreThatWindow() {
        Span both = hull(List.of(padded(INPUT, 3, 1, 1), INPUT), TEN);
        assertInstanceOf(Affine.class, both);
        assertEquals(new Interval(0, 1), at(both, 0));
        assertEquals(new Interval(3, 5), at(both, 4));
        assertEquals(new Interval(8, 9), at(both, 9));
        assertEquals(3, both.widest());
    }

    /** One reaches further back, the other further ahead: together they are a window that neither of them is alone. */
    @Test
    void twoWindowsThatLookInDifferentDirectionsAreOne() {
        Span back = padded(INPUT, 4, 3, 0);
        Span on = padded(INPUT, 3, 0, 2);
        for (List<Span> order : List.of(List.of(back, on), List.of(on, back))) {
            Span both = hull(order, TEN);
            assertInstanceOf(Affine.class, both);
            assertEquals(new Interval(0, 2), at(both, 0));
            assertEquals(new Interval(2, 7), at(both, 5));
            assertEquals(new Interval(6, 9), at(both, 9));
            assertEquals(6, both.widest());
        }
    }

    /** A crop limits what windows after it can reach: the wider window has the nearer limit. */
    @Test
    void whereNeitherReachesAsFarEverywhereThereIsNoOneWindow() {
        Size eight = Size.of(8);
        Window cropping = shift(-1, -1);
        Span wide = behind(behind(INPUT, cropping, 10, 8), new Window(7, 1, 1, new Sides.Explicit(3, 3)), 8, 8);
        Span narrow = behind(padded(INPUT, 3, 1, 1), cropping, 10, 8);
        for (List<Span> order : List.of(List.of(wide, narrow), List.of(narrow, wide))) {
            Span both = hull(order, eight);
            assertInstanceOf(Table.class, both);
            assertEquals(new Interval(0, 4), at(both, 0));
            assertEquals(new Interval(1, 6), at(both, 2));
            assertEquals(new Interval(5, 9), at(both, 7));
        }
    }

    /** If both begin at the same place, the one with the nearer limit is narrower, in either order. */
    @Test
    void ofTwoThatReachAsFarTheOneWithTheFartherLimitIsWider() {
        Affine wide = new Affine(1, -1, 0, 1, 9, 0, 9);
        Affine narrow = new Affine(1, -1, 2, 1, 7, 0, 9);
        assertEquals(Optional.of(wide), wide.and(narrow));
        assertEquals(Optional.of(wide), narrow.and(wide));
        assertEquals(Optional.of(wide), wide.and(wide));
        assertEquals(Optional.empty(), wide.and(new Affine(2, -1, 0, 1, 9, 0, 9)));
        assertEquals(Optional.empty(), wide.and(new Affine(1, -1, 0, 1, 9, 1, 9)));
        assertEquals(Optional.empty(), wide.and(new Affine(1, -1, 0, 1, 9, 0, 8)));
    }

    /** Two meetings of branches, and a third one after both. */
    @Test
    void meetingsMeet() {
        Size five = Size.of(5);
        Span half = behind(INPUT, new Window(2, 2, 1, new Sides.Explicit(0, 0)), 10, 5);
        Span front = behind(INPUT, shift(0, -5), 10, 5);
        Span end = behind(INPUT, shift(-5, 0), 10, 5);
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
        Span half = behind(INPUT, new Window(2, 2, 1, new Sides.Explicit(0, 0)), 10, 5);
        Span front = behind(INPUT, shift(0, -5), 10, 5);
        Span both = hull(List.of(half, front), five);
        assertInstanceOf(Table.class, both);
        assertEquals(new Interval(0, 1), at(both, 0));
        assertEquals(new Interval(3, 7), at(both, 3));
        assertEquals(new Interval(4, 9), at(both, 4));
    }

    /** A layer that rounds is no window, even if the same windows follow. */
    @Test
    void whatRoundsIsNoWindow() {
        Span pairs = behind(INPUT, new PositionMap.Partition(2, 0), 10, 10);
        assertInstanceOf(Table.class, pairs);
        Span both = hull(List.of(padded(INPUT, 3, 1, 1), pairs), TEN);
        assertEquals(new Interval(3, 5), at(both, 4));
        assertEquals(new Interval(4, 6), at(both, 5));
        assertEquals(3, both.widest());
        Span thirds = behind(INPUT, PositionMap.share(10, 3), 10, 3);
        assertEquals(new Interval(3, 6), at(thirds, 1));
        assertEquals(new Interval(6, 9), at(thirds, 2));
        assertInstanceOf(Affine.class, behind(INPUT, PositionMap.share(10, 5), 10, 5));
    }

    /** Where two parts lie in a row, later positions do not depend on later ones of the input. */
    @Test
    void intervalsNeedNotRise() {
        Span front = behind(behind(INPUT, shift(0, -5), 10, 5), shift(5, 0), 5, 10);
        Span end = behind(behind(INPUT, shift(-7, 0), 10, 3), shift(0, 7), 3, 10);
        Span swapped = hull(List.of(end, front), TEN);
        assertEquals(new Interval(9, 9), at(swapped, 2));
        assertEquals(Optional.empty(), swapped.at(3));
        assertEquals(new Interval(0, 0), at(swapped, 5));
        assertEquals(Optional.of(new Interval(0, 9)), swapped.all());
        assertEquals(1, swapped.widest());
        Span windows = behind(swapped, new Window(2, 2, 1, new Sides.Explicit(0, 0)), 10, 5);
        assertEquals(new Interval(7, 8), at(windows, 0));
        assertEquals(new Interval(9, 9), at(windows, 1));
        assertEquals(new Interval(0, 0), at(windows, 2));
        Span wider = behind(swapped, new Window(4, 3, 1, new Sides.Explicit(0, 0)), 10, 3);
        assertEquals(new Interval(7, 9), at(wider, 0));
        assertEquals(new Interval(0, 1), at(wider, 1));
        assertEquals(
                9,
                behind(swapped, new Window(5, 1, 1, new Sides.Explicit(0, 0)), 10, 6)
                        .at(1)
                        .orElseThrow()
                        .high());
    }

    /** What depends on everything absorbs all that it covers, without a look at the positions. */
    @Test
    void everythingAbsorbsItsParts() {
        Span everything = INPUT.everything(TEN).orElseThrow();
        Span anywhere = INPUT.everything(Span.ANY).orElseThrow();
        Span pairs = behind(INPUT, new PositionMap.Partition(2, 0), 10, 10);
        for (Span part : List.of(INPUT, pairs, padded(INPUT, 3, 1, 1), everything)) {
            assertEquals(everything, hull(List.of(part, everything), TEN));
            assertEquals(everything, hull(List.of(anywhere, part), TEN));
        }
        assertEquals(anywhere, hull(List.of(anywhere, anywhere), Span.ANY));
        assertEquals(everything, behind(everything, new PositionMap.Partition(2, 0), 10, 10));
        assertEquals(10, everything.widest());
        assertEquals(
                5,
                behind(INPUT, shift(-5, 0), 10, 5).everything(TEN).orElseThrow().widest());
        Span padded = behind(everything, shift(2, 3), 10, 15);
        assertEquals(Optional.empty(), padded.at(1));
        assertEquals(new Interval(0, 9), at(padded, 11));
        assertEquals(Optional.empty(), padded.at(12));
    }

    /** There are so many visits for a model; what needs more is unknown, and takes none. */
    @Test
    void visitsAreCounted() {
        Visits visits = new Visits();
        Size size = Size.of(Visits.MOST / 2);
        Span input = Span.ofInput(size);
        PositionMap pairs = new PositionMap.Partition(2, 0);
        assertEquals(
                2,
                input.behind(pairs, Visits.MOST / 2, size, visits).orElseThrow().widest());
        assertEquals(Optional.empty(), input.behind(pairs, Visits.MOST / 2, Size.of(Visits.MOST / 2 + 1), visits));
        assertEquals(
                2,
                input.behind(pairs, Visits.MOST / 2, size, visits).orElseThrow().widest());
        assertEquals(Optional.empty(), input.behind(pairs, 10, TEN, visits));
    }

    /** Positions entirely in padding depend on nothing, and neither does anything that reads only them. */
    @Test
    void whatReadsOnlyPaddingDependsOnNothing() {
        Span padded = behind(INPUT, shift(3, 0), 10, 13);
        Span front = behind(padded, shift(0, -11), 13, 2);
        Span behind = behind(front, new Window(2, 1, 1, new Sides.Explicit(0, 0)), 2, 1);
        for (Span nothing : List.of(front, behind, behind(front, new PositionMap.Partition(2, 0), 2, 2))) {
            assertEquals(Optional.empty(), nothing.at(0));
            assertEquals(Optional.empty(), nothing.all());
            assertEquals(0, nothing.widest());
            assertEquals(0, nothing.everything(TEN).orElseThrow().widest());
            assertEquals(INPUT, hull(List.of(nothing, INPUT), TEN));
            assertEquals(INPUT, hull(List.of(INPUT, nothing), TEN));
        }
    }

    /** The stride of a single position does not matter. */
    @Test
    void numbersThatLeaveALongAreNoSpan() {
        Window strided = new Window(1, Integer.MAX_VALUE, 1, new Sides.Explicit(0, 0));
        Affine far = Span.ofInput(Span.ANY);
        Affine one = Span.ofInput(TEN);
        for (int i = 0; i < 2; i++) {
            far = (Affine) far.behind(strided, Span.ANY, Span.ANY).orElseThrow();
            one = (Affine) one.behind(strided, TEN, Size.of(1)).orElseThrow();
        }
        assertEquals(Optional.empty(), far.behind(strided, Span.ANY, Span.ANY));
        assertEquals(1, one.behind(strided, TEN, Size.of(1)).orElseThrow().widest());
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
                    span = behind(span, window, size, positions);
                    slides.add(slide);
                    size = positions;
                }
            }
            assertEquals(Slide.widest(in, slides, Walk.INTERVALS), span.widest(), slides::toString);
        }
    }
}
