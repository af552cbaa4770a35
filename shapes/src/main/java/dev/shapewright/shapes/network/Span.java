package dev.shapewright.shapes.network;

import dev.shapewright.shapes.tensor.Exact;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Along one axis, the interval of the model's input that positions of a tensor depend on. The padding of a tensor in between
 * depends on nothing, so every interval is clipped to the tensor it lies in.
 */
sealed interface Span {
    /** Positions from one to another, both inclusive. */
    record Interval(long low, long high) {
        long length() {
            return high - low + 1;
        }

        Interval and(Interval other) {
            return new Interval(Math.min(low, other.low), Math.max(high, other.high));
        }

        Optional<Interval> clipped(long first, long last) {
            Interval clipped = new Interval(Math.max(low, first), Math.min(high, last));
            return clipped.low <= clipped.high ? Optional.of(clipped) : Optional.empty();
        }
    }

    /** The interval of the input that positions depend on; empty if they lie entirely in padding. */
    default Optional<Interval> of(Interval positions) {
        Optional<Interval> read = atOrigin(positions);
        Span origin = origin();
        if (origin instanceof Fixed fixed) {
            return read.isPresent() ? fixed.read : read;
        }
        return origin instanceof Hull hull ? read.flatMap(hull.meeting::covered) : read;
    }

    /** The positions that positions depend on in front of all rounding steps: of a meeting of branches, or of the input. */
    default Optional<Interval> atOrigin(Interval positions) {
        Span span = this;
        Optional<Interval> read = Optional.of(positions);
        while (read.isPresent() && span instanceof Rounded rounded) {
            read = rounded.read(read.get());
            span = rounded.input;
        }
        return span instanceof Fixed ? read : read.flatMap(span.output()::shifted);
    }

    /** The span in front of all rounding steps. */
    default Span origin() {
        Span span = this;
        while (span instanceof Rounded rounded) {
            span = rounded.input;
        }
        return span;
    }

    /** The number of rounding steps and meetings to go through for an answer. */
    default int depth() {
        int steps = 0;
        Span span = this;
        while (span instanceof Rounded rounded) {
            steps++;
            span = rounded.input;
        }
        return steps + (span instanceof Hull hull ? hull.meeting.depth() : 0);
    }

    /**
     * The number of positions after which the intervals move on with the same lengths, where nothing is clipped; at most
     * {@link #ENDLESS}.
     */
    default long period() {
        long period = 1;
        if (this instanceof Rounded rounded) {
            long input = rounded.input.period();
            PositionMap step = rounded.step;
            period = Exact.leastCommonMultiple(input, step.rise()) / step.rise() * step.run();
        } else if (this instanceof Hull hull) {
            period = hull.meeting.period();
        }
        return period < ENDLESS ? period / Exact.greatestCommonDivisor(period, output().stride) : ENDLESS;
    }

    /** A period that is as good as none. */
    long ENDLESS = 1 << 20;

    /** The windows behind the input, a rounding step or a place where branches meet. */
    Affine output();

    /** This span with other windows behind. */
    Span with(Affine output);

    /** Whether two spans differ only in the windows behind. */
    boolean sameBut(Span other);

    /**
     * A stride and an offset, with a limit if there is clipping: {@code max(a * stride + low, floor)} to {@code min(b *
     * stride + high, cap)}. Windows behind windows form another one of these.
     */
    record Affine(long stride, long low, long floor, long high, long cap, long first, long last) implements Span {
        /** Depends on nothing: it has no positions. */
        private static final Affine NOTHING = new Affine(1, 0, 0, 0, 0, 1, 0);

        @Override
        public Affine output() {
            return this;
        }

        @Override
        public Span with(Affine output) {
            return output;
        }

        @Override
        public boolean sameBut(Span other) {
            return other instanceof Affine;
        }

        private Optional<Interval> shifted(Interval positions) {
            return positions.clipped(first, last).map(at -> new Interval(low(at.low), high(at.high)));
        }

        private long low(long a) {
            return Math.max(a * stride + low, floor);
        }

        private long high(long b) {
            return Math.min(b * stride + high, cap);
        }

        /** How many positions one position depends on. */
        private long length(long position) {
            return position < first || position > last ? 0 : high(position) - low(position) + 1;
        }

        /** The positions that one position depends on if nothing is clipped. */
        long unclipped() {
            return high - low + 1;
        }

        /** The span of a tensor with this many positions, each a window here; empty if numbers overflow a {@code long}. */
        Optional<Affine> behind(long step, long before, long extent, Size positions) {
            if (first > last) {
                return Optional.of(NOTHING);
            }
            boolean endless = last == Long.MAX_VALUE;
            long reading = endless ? last : Math.floorDiv(last + before, step);
            try {
                return Optional.of(new Affine(
                        Math.multiplyExact(stride, step),
                        Math.subtractExact(low, Math.multiplyExact(stride, before)),
                        low(first),
                        Math.addExact(high, Math.multiplyExact(stride, extent - 1 - before)),
                        endless ? cap : high(last),
                        Math.max(Exact.ceilDiv(first + before - (extent - 1), step), 0),
                        positions instanceof Size.Known known ? Math.min(reading, known.value() - 1) : reading));
            } catch (ArithmeticException beyondAnyInput) {
                return Optional.empty();
            }
        }

        /**
         * What two of these cover together, if that is one of these again: if one reaches at least as far at every position.
         */
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
    }

    /** A step whose positions are rounded, what lies in front of it, and the windows behind it. */
    record Rounded(Span input, PositionMap step, Affine output) implements Span {
        @Override
        public Span with(Affine output) {
            return new Rounded(input, step, output);
        }

        @Override
        public boolean sameBut(Span other) {
            return other instanceof Rounded rounded && rounded.input == input && rounded.step.equals(step);
        }

        private Optional<Interval> read(Interval positions) {
            return output.shifted(positions).map(at -> new Interval(step.low(at.low), step.high(at.high)));
        }
    }

    /** A place where branches meet that no single window covers, and the windows behind it. */
    record Hull(Meeting meeting, Affine output) implements Span {
        @Override
        public Span with(Affine output) {
            return new Hull(meeting, output);
        }

        @Override
        public boolean sameBut(Span other) {
            return other instanceof Hull hull && hull.meeting == meeting;
        }
    }

    /** What all positions made from a single one depend on: an interval of the input; empty if that one lies in padding. */
    record Fixed(Optional<Interval> read) implements Span {
        @Override
        public Affine output() {
            return Affine.NOTHING;
        }

        @Override
        public Span with(Affine output) {
            return this;
        }

        @Override
        public boolean sameBut(Span other) {
            return equals(other);
        }

        Fixed and(Fixed other) {
            return read.isPresent() && other.read.isPresent()
                    ? new Fixed(Optional.of(read.get().and(other.read.get())))
                    : read.isPresent() ? this : other;
        }

        long length() {
            return read.map(Interval::length).orElse(0L);
        }
    }

    /** The input itself: each position depends on itself. */
    static Affine ofInput(Size size) {
        long last = size instanceof Size.Known known ? known.value() - 1 : Long.MAX_VALUE;
        return new Affine(1, 0, 0, 0, last, 0, last);
    }

    /** What several spans of tensors of one size cover together; empty if that would take too long to compute. */
    static Optional<Span> hull(List<Span> spans, Size size) {
        List<Span> parts = new ArrayList<>();
        for (Span span : spans) {
            Optional<Span> together = Optional.empty();
            for (int i = 0; i < parts.size() && together.isEmpty(); i++) {
                Span part = parts.get(i);
                together = part instanceof Fixed one && span instanceof Fixed other
                        ? Optional.of(one.and(other))
                        : part.sameBut(span) ? part.output().and(span.output()).map(part::with) : Optional.empty();
                if (together.isPresent()) {
                    parts.set(i, together.get());
                }
            }
            if (together.isEmpty()) {
                parts.add(span);
            }
        }
        return parts.size() == 1 ? Optional.of(parts.get(0)) : meeting(parts, size);
    }

    private static Optional<Span> meeting(List<Span> parts, Size size) {
        Hull hull = new Hull(new Meeting(parts, size), ofInput(size));
        return Optional.<Span>of(hull).filter(span -> span.depth() <= MOST_DEEP);
    }

    /** The span behind a window; empty if it depends on an unknown size. */
    default Optional<Span> behind(Window window, Size in, Size out) {
        if (in instanceof Size.Unknown && window.sides().needInput() && window.stride() > 1) {
            return Optional.empty();
        }
        long before = window.sides()
                .resolve(in instanceof Size.Known known ? known.value() : 0, window)
                .before();
        return output().behind(window.stride(), before, window.extent(), out).map(this::with);
    }

    /** The span made from one position, counted from the end if negative; empty if it is unknown which position that is. */
    default Optional<Span> at(int index, Size positions) {
        if (index < 0 && positions instanceof Size.Unknown) {
            return this instanceof Affine affine
                    ? Optional.of(new Fixed(Optional.of(new Interval(0, affine.unclipped() - 1))))
                    : Optional.empty();
        }
        long position = index < 0 && positions instanceof Size.Known known ? known.value() + index : index;
        return Optional.of(new Fixed(of(new Interval(position, position))));
    }

    /** The span behind a rounding step; empty if that would take too long to compute. */
    default Optional<Span> behind(PositionMap step, Size out) {
        if (step instanceof PositionMap.Spread spread && spread.window().stride() == 1) {
            // Spreading without a stride is reading by a window.
            long extent = spread.window().extent();
            return output().behind(1, extent - 1 - spread.window().before(), extent, out)
                    .map(this::with);
        } else if (step.run() == step.rise() && step.run() == 1) {
            return Optional.of(this);
        }
        Rounded rounded = new Rounded(this, step, ofInput(out));
        return rounded.depth() < MOST_STEPS ? Optional.of(rounded) : meeting(List.of(rounded), out);
    }

    /** Behind this many steps, the span is computed for each position, so that more steps take no longer. */
    int MOST_STEPS = 16;

    /** The most steps and meetings to go through for an answer if there are too many positions for that. */
    int MOST_DEEP = 64;

    /** The most input positions that one of {@code out} positions depends on. */
    default long widest(long out) {
        if (this instanceof Affine affine) {
            // The length rises, stays and falls: it is longest from where the front is no longer clipped.
            long[] corners = {affine.first, affine.last, (affine.floor - affine.low) / affine.stride};
            long widest = 0;
            for (long corner : corners) {
                for (long at = Math.max(corner - 1, 0); at <= Math.min(corner + 1, out - 1); at++) {
                    widest = Math.max(widest, affine.length(at));
                }
            }
            return widest;
        } else if (this instanceof Fixed fixed) {
            return fixed.length();
        }
        return new Widest(this, out).length();
    }
}
