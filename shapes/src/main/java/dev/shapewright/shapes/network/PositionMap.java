package dev.shapewright.shapes.network;

import dev.shapewright.shapes.tensor.Exact;
import dev.shapewright.shapes.tensor.TransposedWindow;
import dev.shapewright.shapes.tensor.Window;

/**
 * Maps positions of an output to the interval of positions of the input that each of them reads, which may reach beyond
 * the input; neither end is ever before that of an earlier position.
 */
sealed interface PositionMap {
    /** The first position of the input that a position of the output reads. */
    long low(long a);

    /** The last position of the input that a position of the output reads; before the first one if it reads none. */
    long high(long a);

    /** Whether each position of the output reads at least one of the input. */
    default boolean readsAlways() {
        return false;
    }

    /** Whether each position of the output reads all those of an input of this size. */
    default boolean readsAll(long in) {
        return false;
    }

    /** A window over an input of this size. */
    static PositionMap slide(Window window, long in) {
        return new Slide(window.stride(), window.sides().resolve(in, window).before(), window.extent());
    }

    /** Transposed windows; without a stride, these are windows of the input. */
    static PositionMap spread(TransposedWindow window) {
        return window.stride() == 1
                ? new Slide(1, window.extent() - 1 - window.before(), window.extent())
                : new Spread(window);
    }

    /** The share of {@code in} positions that falls to each of {@code out}; if it is the same for all, a window. */
    static PositionMap share(long in, long out) {
        return in % out == 0 ? new Slide(in / out, 0, in / out) : new Share(in, out);
    }

    /** A window. */
    record Slide(long stride, long before, long extent) implements PositionMap {
        /** Each position reads the same position. */
        static final Slide ALONG = new Slide(1, 0, 1);

        @Override
        public long low(long a) {
            return a * stride - before;
        }

        @Override
        public long high(long a) {
            return a * stride - before + extent - 1;
        }
    }

    /** The positions whose windows cover an output position. */
    record Spread(TransposedWindow window) implements PositionMap {
        @Override
        public long low(long a) {
            return Exact.ceilDiv(a + window.before() - (window.extent() - 1), window.stride());
        }

        @Override
        public long high(long a) {
            return Math.floorDiv(a + window.before(), window.stride());
        }
    }

    /** The share of {@code in} positions that falls to each of {@code out}. */
    record Share(long in, long out) implements PositionMap {
        @Override
        public long low(long a) {
            return a * in / out;
        }

        @Override
        public long high(long a) {
            return ((a + 1) * in - 1) / out;
        }

        @Override
        public boolean readsAlways() {
            return true;
        }

        @Override
        public boolean readsAll(long size) {
            return in == 1;
        }
    }

    /** The window of a given size that a position lies in, where the windows are shifted. */
    record Partition(long size, long shift) implements PositionMap {
        @Override
        public long low(long a) {
            return Math.floorDiv(a - shift, size) * size + shift;
        }

        @Override
        public long high(long a) {
            return low(a) + size - 1;
        }

        @Override
        public boolean readsAlways() {
            return true;
        }

        @Override
        public boolean readsAll(long in) {
            return shift == 0 && size >= in;
        }
    }
}
