package dev.shapewright.shapes.tensor;

import java.util.List;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The size of one axis. Arithmetic on known sizes is exact in 64 bits; whether a size fits an {@code int} is checked
 * once, when a layer's output is accepted.
 */
public sealed interface Size {
    /** A size known at compile time. */
    record Known(long value) implements Size {
        /** The sizes up to 512; few others occur in a network. */
        private static final List<Known> SMALL = upTo(512);

        private static List<Known> upTo(int largest) {
            Known[] sizes = new Known[largest + 1];
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] = new Known(i);
            }
            return List.of(sizes);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Known that && value == that.value;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(value);
        }

        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /**
     * A size known only at run time.
     *
     * @param origin its source, in the user's words: {@code the height of @Input (line 3)}
     */
    record Unknown(String origin) implements Size {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Unknown that && origin.equals(that.origin);
        }

        @Override
        public int hashCode() {
            return origin.hashCode();
        }

        @Override
        public String toString() {
            return "?";
        }
    }

    /** A known size. */
    static Size of(long value) {
        return value >= 0 && value < Known.SMALL.size() ? Known.SMALL.get((int) value) : new Known(value);
    }

    /** The result of a formula for this size; unknown stays unknown. */
    default Size map(LongUnaryOperator formula) {
        return this instanceof Known known ? of(formula.applyAsLong(known.value)) : this;
    }

    /** The product of two sizes: unknown if either is; {@link Long#MAX_VALUE} if no {@code long} holds it. */
    default Size times(Size other) {
        if (this instanceof Known a && other instanceof Known b) {
            long high = Math.multiplyHigh(a.value, b.value);
            long low = a.value * b.value;
            return of(high == 0 && low >= 0 ? low : Long.MAX_VALUE);
        }
        return this instanceof Unknown ? this : other;
    }

    /** The sum of two sizes: unknown if either is; {@link Long#MAX_VALUE} if no {@code long} holds it. */
    default Size plus(Size other) {
        if (this instanceof Known a && other instanceof Known b) {
            long sum = a.value + b.value;
            return of(sum < 0 ? Long.MAX_VALUE : sum);
        }
        return this instanceof Unknown ? this : other;
    }

    /** Whether both are known and differ. */
    default boolean differsFrom(Size other) {
        return this instanceof Known && other instanceof Known && !equals(other);
    }

    /** Whether this size is known to be the given one. */
    default boolean is(long value) {
        return this instanceof Known known && known.value == value;
    }
}
