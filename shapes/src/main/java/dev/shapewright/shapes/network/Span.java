package dev.shapewright.shapes.network;

import dev.shapewright.shapes.tensor.Exact;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.TransposedWindow;
import dev.shapewright.shapes.tensor.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Along one axis, the interval of the model's input that positions of a tensor depend on. What lies in the padding of a
 * tensor in between depends on nothing, so every interval is clipped to the tensor it lies in.
 */
sealed interface Span {
    /** Positions from one to another, both counted. */
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

    /** The interval of the input that positions depend on; none where they lie in padding only. */
    default Optional<Interval> of(Interval positions) {
        Span span = this;
        Optional<Interval> read = Optional.of(positions);
        while (read.isPresent() && span instanceof Rounded rounded) {
            read = rounded.read(read.get());
            span = rounded.input;
        }
        Span origin = span;
        if (origin instanceof Fixed fixed) {
            return read.isPresent() ? fixed.read : read;
        }
        return read.flatMap(
                interval -> origin instanceof Hull hull ? hull.covered(interval) : ((Affine) origin).shifted(interval));
    }

    /** The windows behind the input, a step that rounds or a place where branches meet. */
    Affine output();

    /** The same with other windows behind. */
    Span with(Affine output);

    /** Whether two spans differ in nothing but the windows behind. */
    boolean sameBut(Span other);

    /**
     * A stride and an offset, and a limit where clipping set in: {@code max(a * stride + low, floor)} to
     * {@code min(b * stride + high, cap)}. Windows behind windows are one of these again.
     */
    record Affine(long stride, long low, long floor, long high, long cap, long first, long last) implements Span {
        /** What depends on nothing: no position does. */
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

        /** The positions one position depends on where nothing is clipped. */
        long unclipped() {
            return high - low + 1;
        }

        /** The span of so many positions that are windows here; none where numbers leave a long. */
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

        /** What two cover together, where that is one of these again: where one reaches at least as far at every position. */
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
    record Rounded(Span input, Step step, Affine output) implements Span {
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

    /** A place where branches meet that no one window covers, and the windows behind it. */
    record Hull(Meeting meeting, Affine output) implements Span {
        @Override
        public Span with(Affine output) {
            return new Hull(meeting, output);
        }

        @Override
        public boolean sameBut(Span other) {
            return other instanceof Hull hull && hull.meeting == meeting;
        }

        private Optional<Interval> covered(Interval positions) {
            return output.shifted(positions).flatMap(meeting::covered);
        }
    }

    /** What all positions depend on that are made of one: an interval of the input, or none where that one lies in padding. */
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

    /** From positions of an output to those of the input, rounded. */
    sealed interface Step {
        long low(long a);

        long high(long b);
    }

    /** The positions whose windows cover an output position. */
    record Spread(TransposedWindow window) implements Step {
        @Override
        public long low(long a) {
            return Exact.ceilDiv(a + window.before() - (window.extent() - 1), window.stride());
        }

        @Override
        public long high(long b) {
            return Math.floorDiv(b + window.before(), window.stride());
        }
    }

    /** The share of {@code in} positions that falls to each of {@code out}. */
    record Share(long in, long out) implements Step {
        @Override
        public long low(long a) {
            return Math.floorDiv(a * in, out);
        }

        @Override
        public long high(long b) {
            return Exact.ceilDiv((b + 1) * in, out) - 1;
        }
    }

    /** The window of a size that a position lies in, where the windows are moved on by a shift. */
    record Partition(long size, long shift) implements Step {
        @Override
        public long low(long a) {
            return Math.floorDiv(a - shift, size) * size + shift;
        }

        @Override
        public long high(long b) {
            return low(b) + size - 1;
        }
    }

    /** The input itself: each position depends on itself. */
    static Affine ofInput(Size size) {
        long last = size instanceof Size.Known known ? known.value() - 1 : Long.MAX_VALUE;
        return new Affine(1, 0, 0, 0, last, 0, last);
    }

    /** What several spans of tensors of one size cover together. */
    static Span hull(List<Span> spans, Size size) {
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
        return parts.size() == 1 ? parts.get(0) : new Hull(new Meeting(parts, size), ofInput(size));
    }

    /** The span behind a window; none where it depends on a size that is not known. */
    default Optional<Span> behind(Window window, Size in, Size out) {
        if (in instanceof Size.Unknown && window.sides().needInput() && window.stride() > 1) {
            return Optional.empty();
        }
        long before = window.sides()
                .resolve(in instanceof Size.Known known ? known.value() : 0, window)
                .before();
        return output().behind(window.stride(), before, window.extent(), out).map(this::with);
    }

    /** What is made of one position, counted from the end where it is negative; none where nobody knows which that is. */
    default Optional<Span> at(int index, Size positions) {
        if (index < 0 && positions instanceof Size.Unknown) {
            return this instanceof Affine affine
                    ? Optional.of(new Fixed(Optional.of(new Interval(0, affine.unclipped() - 1))))
                    : Optional.empty();
        }
        long position = index < 0 && positions instanceof Size.Known known ? known.value() + index : index;
        return Optional.of(new Fixed(of(new Interval(position, position))));
    }

    /** The span behind a step that rounds. */
    default Span behind(Step step, Size out) {
        return new Rounded(this, step, ofInput(out));
    }

    /** The most input positions that one of {@code out} positions depends on. */
    default long widest(long out) {
        if (this instanceof Affine affine) {
            // The length rises, stays and falls: it stays longest from where the front is clipped no more.
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
        return widest(out / 2 - MOST_TRIED, out / 2 + MOST_TRIED, out);
    }

    /** Of a span with rounding, so many positions to either side of the middle are tried. */
    int MOST_TRIED = 512;

    private long widest(long from, long to, long out) {
        long widest = 0;
        for (long position = Math.max(from, 0); position <= Math.min(to, out - 1); position++) {
            widest = Math.max(
                    widest,
                    of(new Interval(position, position)).map(Interval::length).orElse(0L));
        }
        return widest;
    }
}
