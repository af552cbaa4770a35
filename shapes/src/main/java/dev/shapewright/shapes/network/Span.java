package dev.shapewright.shapes.network;

import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;

/**
 * Along one axis, the interval of the model's input that each position of a tensor depends on. The padding of a tensor in
 * between depends on nothing, so every interval is clipped to the tensor it lies in.
 *
 * <p>Every layer reads, for a position of its output, an interval of positions, and later positions never begin or end
 * earlier. What these depend on together is the hull of what each of them depends on.
 */
sealed interface Span permits Affine, Table {
    /** Positions from one to another, both inclusive. */
    record Interval(long low, long high) {
        long length() {
            return high - low + 1;
        }

        boolean covers(Interval other) {
            return low <= other.low && high >= other.high;
        }
    }

    /** The first position that depends on any of the input; beyond {@link #last} if none does. */
    long first();

    /** The last position that depends on any of the input. */
    long last();

    /** The interval that one position depends on; empty if it lies in padding. */
    Optional<Interval> at(long position);

    /** The interval that all positions together depend on; empty if they lie in padding. */
    Optional<Interval> all();

    /** The most input positions that one position depends on. */
    long widest();

    /**
     * Where the intervals of positions begin, for ranges from one position to another of {@link #first} to {@link
     * #last}. No range may begin or end before the one asked for last.
     */
    IntBinaryOperator lows();

    /** Where the intervals of positions end, times -1: of both ends, the least number then reaches farthest. */
    IntBinaryOperator backs();

    /** The number of positions of a tensor that has none on an axis: what its spans say is true anywhere. */
    Size ANY = new Size.Unknown("");

    /** The input itself: each position depends on itself. */
    static Affine ofInput(Size size) {
        long last = size instanceof Size.Known known ? known.value() - 1 : Long.MAX_VALUE;
        return new Affine(1, 0, 0, 0, last, 0, last);
    }

    /** Whether it is the same at every position, however many there are. */
    default boolean anywhere() {
        return this instanceof Affine affine && affine.stride() == 0 && first() == 0 && last() == Long.MAX_VALUE;
    }

    /** Whether it is the same at each of this many positions. */
    private boolean isSame(long positions) {
        return this instanceof Affine affine && affine.stride() == 0 && first() == 0 && last() >= positions - 1;
    }

    /** Whether it has no end, because the size of the input is unknown. */
    default boolean endless() {
        return this instanceof Affine affine && affine.stride() != 0 && last() == Long.MAX_VALUE;
    }

    /** The span of positions that depend on all of these; empty if this has no end because the input's size is unknown. */
    default Optional<Span> everything(Size out) {
        return endless() ? Optional.empty() : Optional.of(Affine.constant(all(), out));
    }

    /** The span made from one position, counted from the end if negative; empty if it is unknown which position that is. */
    default Optional<Span> step(int index, Size positions, Size out) {
        if (index >= 0 || anywhere()) {
            return Optional.of(Affine.constant(at(index), out));
        } else if (positions instanceof Size.Known known) {
            return Optional.of(Affine.constant(at(known.value() + index), out));
        }
        return this instanceof Affine affine && endless()
                ? Optional.of(Affine.constant(Optional.of(new Interval(0, affine.unclipped() - 1)), out))
                : Optional.empty();
    }

    /**
     * The span behind a layer; empty if it has more positions than may be visited.
     *
     * @param in the number of positions here
     * @param out the number of positions behind the layer
     */
    default Optional<Span> behind(PositionMap map, long in, Size out, Visits visits) {
        if (map instanceof PositionMap.Slide slide && this instanceof Affine affine) {
            return affine.behind(slide.stride(), slide.before(), slide.extent(), out);
        } else if (map.equals(PositionMap.Slide.ALONG) && out.is(in)) {
            return Optional.of(this);
        }
        if ((map.readsAlways() && isSame(in)) || map.readsAll(in)) {
            return everything(out);
        }
        return Table.behind(this, map, in, out, visits);
    }

    /**
     * The span of a sequence of positions on several axes; empty if it has more steps than may be visited.
     *
     * @param positions the number of positions here
     * @param repeats how many steps in a row have the same position on this axis
     */
    default Optional<Span> ofSteps(long positions, long repeats, Size steps, Visits visits) {
        return isSame(positions) ? everything(steps) : Table.ofSteps(this, positions, repeats, steps, visits);
    }

    /**
     * What several spans of tensors of one size cover together; empty if it has more positions than may be visited. No
     * positions are visited if each part is covered by another one, or together they are affine.
     */
    static Optional<Span> hull(List<Span> spans, Size size, Visits visits) {
        List<Span> parts = new ArrayList<>();
        for (Span each : spans) {
            Span span = each instanceof Affine affine ? affine.within(size) : each;
            Optional<Span> together = Optional.empty();
            for (int i = 0; i < parts.size() && together.isEmpty(); i++) {
                together = together(parts.get(i), span);
                if (together.isPresent()) {
                    parts.set(i, together.get());
                }
            }
            if (together.isEmpty()) {
                parts.add(span);
            }
        }
        return parts.size() == 1 ? Optional.of(parts.get(0)) : Table.hull(parts, size, visits);
    }

    private static Optional<Span> together(Span one, Span other) {
        if (one.equals(other) || absorbs(one, other)) {
            return Optional.of(one);
        } else if (absorbs(other, one)) {
            return Optional.of(other);
        }
        return one instanceof Affine a && other instanceof Affine b ? a.and(b).map(Span.class::cast) : Optional.empty();
    }

    /** Whether a span is the same at all positions of another one and covers everything there. */
    private static boolean absorbs(Span constant, Span other) {
        if (other.first() > other.last()) {
            return true;
        }
        return constant instanceof Affine affine
                && affine.stride() == 0
                && constant.first() <= other.first()
                && constant.last() >= other.last()
                && !other.endless()
                && constant.all().orElseThrow().covers(other.all().orElseThrow());
    }
}
