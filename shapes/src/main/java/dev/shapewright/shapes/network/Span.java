package dev.shapewright.shapes.network;

import dev.shapewright.shapes.tensor.Exact;
import dev.shapewright.shapes.tensor.Sides;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.TransposedWindow;
import dev.shapewright.shapes.tensor.Window;
import java.util.Optional;

/**
 * Along one axis, the interval of the model's input that positions of a tensor depend on. What lies in the padding of a
 * tensor in between depends on nothing, so every interval is clipped to the tensor it lies in.
 */
sealed interface Span {
    /** The first input position that positions from a on depend on. */
    long low(long a);

    /** The last input position that positions up to b depend on. */
    long high(long b);

    /** The first position that depends on anything: those before lie in padding only. */
    long first();

    /** The last position that depends on anything. */
    long last();

    /**
     * A stride and an offset, and a limit where clipping set in: {@code max(a * stride + low, floor)} to
     * {@code min(b * stride + high, cap)}. Windows behind windows are one of these again.
     */
    record Affine(long stride, long low, long floor, long high, long cap, long first, long last) implements Span {
        /** What depends on nothing: no position does. */
        private static final Affine NOTHING = new Affine(1, 0, 0, 0, 0, 1, 0);

        @Override
        public long low(long a) {
            return Math.max(a * stride + low, floor);
        }

        @Override
        public long high(long b) {
            return Math.min(b * stride + high, cap);
        }

        /** The positions one position depends on where nothing is clipped. */
        long unclipped() {
            return high - low + 1;
        }

        /** The span of positions that are windows here, over a tensor of a size; none where numbers leave a long. */
        Optional<Affine> behind(long step, long before, long extent, Size in) {
            long end = in instanceof Size.Known known ? Math.min(last, known.value() - 1) : last;
            if (first > end) {
                return Optional.of(NOTHING);
            }
            try {
                return Optional.of(new Affine(
                        Math.multiplyExact(stride, step),
                        Math.subtractExact(low, Math.multiplyExact(stride, before)),
                        low(first),
                        Math.addExact(high, Math.multiplyExact(stride, extent - 1 - before)),
                        end == Long.MAX_VALUE ? cap : high(end),
                        Math.max(Exact.ceilDiv(first + before - (extent - 1), step), 0),
                        end == Long.MAX_VALUE ? end : Math.floorDiv(end + before, step)));
            } catch (ArithmeticException beyondAnyInput) {
                return Optional.empty();
            }
        }
    }

    /** A step whose positions are rounded, and what lies behind it. */
    record Rounded(Span input, Step step, long size, Affine output) implements Span {
        @Override
        public long first() {
            return output.first;
        }

        @Override
        public long last() {
            return output.last;
        }

        @Override
        public long low(long a) {
            Span span = this;
            long position = a;
            while (span instanceof Rounded rounded) {
                position = Math.max(rounded.input.first(), rounded.step.low(rounded.output.low(position)));
                span = rounded.input;
            }
            return span.low(position);
        }

        @Override
        public long high(long b) {
            Span span = this;
            long position = b;
            while (span instanceof Rounded rounded) {
                long read = rounded.step.high(rounded.output.high(position));
                position = Math.min(Math.min(rounded.size - 1, rounded.input.last()), read);
                span = rounded.input;
            }
            return span.high(position);
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

    /** The input itself: each position depends on itself. */
    static Affine ofInput(Size size) {
        long last = size instanceof Size.Known known ? known.value() - 1 : Long.MAX_VALUE;
        return new Affine(1, 0, 0, 0, last, 0, last);
    }

    /** The span behind a window; none where it depends on a size that is not known. */
    default Optional<Span> behind(Window window, Size in) {
        if (!(window.sides() instanceof Sides.Explicit) && in instanceof Size.Unknown) {
            return Optional.empty();
        }
        long before = window.sides()
                .resolve(in instanceof Size.Known known ? known.value() : 0, window)
                .before();
        if (this instanceof Rounded rounded) {
            return rounded.output
                    .behind(window.stride(), before, window.extent(), in)
                    .map(output -> new Rounded(rounded.input, rounded.step, rounded.size, output));
        }
        return ((Affine) this)
                .behind(window.stride(), before, window.extent(), in)
                .map(span -> span);
    }

    /** The span behind a step that rounds, over a tensor of a known size. */
    default Span behind(Step step, long in, Size out) {
        return new Rounded(this, step, in, ofInput(out));
    }

    /** The most input positions that one of {@code out} positions depends on. */
    default long widest(long out) {
        long widest = 0;
        if (this instanceof Affine affine) {
            long[] corners = {
                affine.first,
                Math.min(affine.last, out - 1),
                (affine.floor - affine.low) / affine.stride,
                (affine.cap - affine.high) / affine.stride
            };
            for (long corner : corners) {
                widest = Math.max(widest, widest(corner - 1, corner + 1, out));
            }
            return widest;
        }
        return widest(out / 2 - MOST_TRIED, out / 2 + MOST_TRIED, out);
    }

    /** Of a span with rounding, so many positions to either side of the middle are tried. */
    int MOST_TRIED = 512;

    private long widest(long from, long to, long out) {
        long widest = 0;
        for (long position = Math.max(from, first()); position <= Math.min(Math.min(to, last()), out - 1); position++) {
            widest = Math.max(widest, high(position) - low(position) + 1);
        }
        return widest;
    }
}
