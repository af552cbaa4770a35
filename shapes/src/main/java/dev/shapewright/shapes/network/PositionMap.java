package dev.shapewright.shapes.network;

import dev.shapewright.shapes.tensor.Exact;
import dev.shapewright.shapes.tensor.TransposedWindow;

/** Maps positions of an output to those of the input, with rounding. */
sealed interface PositionMap {
    /** The first position of the input that a position of the output depends on. */
    long low(long a);

    /** The last position of the input that a position of the output depends on. */
    long high(long b);

    /** The number of output positions after which the input positions read have moved on by {@link #rise}. */
    long run();

    /** How far the input positions read move on after {@link #run} output positions. */
    long rise();

    /** The positions whose windows cover an output position. */
    record Spread(TransposedWindow window) implements PositionMap {
        @Override
        public long low(long a) {
            return Exact.ceilDiv(a + window.before() - (window.extent() - 1), window.stride());
        }

        @Override
        public long high(long b) {
            return Math.floorDiv(b + window.before(), window.stride());
        }

        @Override
        public long run() {
            return window.stride();
        }

        @Override
        public long rise() {
            return 1;
        }
    }

    /** The share of {@code in} positions that falls to each of {@code out}. */
    record Share(long in, long out) implements PositionMap {
        @Override
        public long low(long a) {
            return Math.floorDiv(a * in, out);
        }

        @Override
        public long high(long b) {
            return Exact.ceilDiv((b + 1) * in, out) - 1;
        }

        @Override
        public long run() {
            return out / Exact.greatestCommonDivisor(in, out);
        }

        @Override
        public long rise() {
            return in / Exact.greatestCommonDivisor(in, out);
        }
    }

    /** The window of a given size that a position lies in, where the windows are shifted. */
    record Partition(long size, long shift) implements PositionMap {
        @Override
        public long low(long a) {
            return Math.floorDiv(a - shift, size) * size + shift;
        }

        @Override
        public long high(long b) {
            return low(b) + size - 1;
        }

        @Override
        public long run() {
            return size;
        }

        @Override
        public long rise() {
            return size;
        }
    }
}
