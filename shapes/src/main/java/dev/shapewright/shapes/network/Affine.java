package dev.shapewright.shapes.network;

import dev.shapewright.shapes.tensor.Exact;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.Window;
import java.util.Optional;
import java.util.function.IntBinaryOperator;

/**
 * A stride and an offset, with a limit if there is clipping: {@code max(a * stride + low, floor)} to {@code min(a * stride +
 * high, cap)}. Windows behind windows form another one of these, without a look at any position. A stride of 0 means that
 * all positions depend on the same.
 *
 * @param first the first position that depends on any of the input
 * @param last the last one; {@link Long#MAX_VALUE} if the number of positions is unknown
 */
record Affine(long stride, long low, long floor, long high, long cap, long first, long last) implements Span {
    /** Depends on nothing: it has no positions. */
    private static final Affine NOTHING = new Affine(0, 0, 0, -1, -1, 1, 0);

    /** The same interval at every position, of any number of them if that is unknown. */
    static Affine constant(Optional<Interval> read, Size positions) {
        long last = positions instanceof Size.Known known ? known.value() - 1 : Long.MAX_VALUE;
        return read.map(at -> constant(at.low(), at.high(), 0, last)).orElse(NOTHING);
    }

    private static Affine constant(long low, long high, long first, long last) {
        return new Affine(0, low, low, high, high, first, last);
    }

    private long low(long a) {
        return Math.max(a * stride + low, floor);
    }

    private long high(long b) {
        return Math.min(b * stride + high, cap);
    }

    @Override
    public Optional<Interval> at(long position) {
        return (first <= position && position <= last) || anywhere()
                ? Optional.of(new Interval(low(position), high(position)))
                : Optional.empty();
    }

    /** Both ends rise with the position. */
    @Override
    public Optional<Interval> all() {
        return first <= last ? Optional.of(new Interval(low(first), high(last))) : Optional.empty();
    }

    /**
     * The length is the least of sums of linear functions, hence concave: it rises, stays and falls. It is greatest next
     * to where the front is no longer clipped or, if that is beyond the first or the last position, there.
     */
    @Override
    public long widest() {
        if (stride == 0) {
            return unclipped();
        }
        long widest = 0;
        long[] corners = {first, last, (floor - low) / stride};
        for (long corner : corners) {
            for (long at = Math.max(corner - 1, first); at <= Math.min(corner + 1, last); at++) {
                widest = Math.max(widest, high(at) - low(at) + 1);
            }
        }
        return widest;
    }

    /** The positions that one position depends on if nothing is clipped. */
    long unclipped() {
        return first <= last ? high - low + 1 : 0;
    }

    @Override
    public IntBinaryOperator lows() {
        return (from, to) -> (int) low(from);
    }

    @Override
    public IntBinaryOperator backs() {
        return (from, to) -> (int) -high(to);
    }

    /** The span behind a window; empty if it depends on an unknown size. */
    Optional<Span> behind(Window window, Size in, Size out) {
        if (in instanceof Size.Unknown && window.sides().needInput() && window.stride() > 1) {
            return anywhere() ? Optional.of(this) : Optional.empty();
        }
        long size = in instanceof Size.Known known ? known.value() : 0;
        long before = window.sides().resolve(size, window).before();
        return behind(window.stride(), before, window.extent(), out);
    }

    /** The span of a tensor with this many positions, each a window here; empty if numbers overflow a {@code long}. */
    Optional<Span> behind(long step, long before, long extent, Size positions) {
        if (first > last) {
            return Optional.of(NOTHING);
        }
        boolean endless = last == Long.MAX_VALUE;
        long reading = endless ? last : Math.floorDiv(last + before, step);
        long from = Math.max(Exact.ceilDiv(first + before - (extent - 1), step), 0);
        long to = positions instanceof Size.Known known ? Math.min(reading, known.value() - 1) : reading;
        if (from == to) {
            // Of one position, the stride does not matter, and need not grow any more.
            long start = from * step - before;
            return Optional.of(
                    constant(low(Math.max(start, first)), high(Math.min(start + extent - 1, last)), from, to));
        }
        try {
            return Optional.of(new Affine(
                    Math.multiplyExact(stride, step),
                    Math.subtractExact(low, Math.multiplyExact(stride, before)),
                    low(first),
                    Math.addExact(high, Math.multiplyExact(stride, extent - 1 - before)),
                    endless ? cap : high(last),
                    from,
                    to));
        } catch (ArithmeticException beyondAnyInput) {
            return Optional.empty();
        }
    }

    /** What two of these cover together, if that is one of these again: if one reaches at least as far at every position. */
    Optional<Affine> and(Affine other) {
        if (stride != other.stride || first != other.first || last != other.last) {
            return Optional.empty();
        }
        Affine lower = low < other.low || (low == other.low && floor <= other.floor) ? this : other;
        Affine higher = high > other.high || (high == other.high && cap >= other.cap) ? this : other;
        boolean lowest = lower.floor <= Math.min(floor, other.floor);
        boolean highest = higher.cap >= Math.max(cap, other.cap);
        return lowest && highest
                ? Optional.of(new Affine(stride, lower.low, lower.floor, higher.high, higher.cap, first, last))
                : Optional.empty();
    }

    /** This span for a tensor that has no more positions than that. */
    Affine within(Size size) {
        return size instanceof Size.Known known && known.value() <= last
                ? new Affine(stride, low, floor, high, cap, first, known.value() - 1)
                : this;
    }
}
