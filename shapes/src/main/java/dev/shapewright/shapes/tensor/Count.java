package dev.shapewright.shapes.tensor;

import java.util.List;
import java.util.OptionalLong;

/** An exact count of values or operations, at least 0. Sums and products never wrap. */
public sealed interface Count {
    /** A count known at compile time. */
    record Known(long value) implements Count {
        private static final Known ZERO = new Known(0);
        private static final Known ONE = new Known(1);
    }

    /** A count that depends on a size known only at run time, or on an invalid layer. */
    record Unknown() implements Count {}

    /** A count that no {@code long} holds. */
    record Overflow() implements Count {}

    static Count of(long value) {
        return value == 0 ? Known.ZERO : value == 1 ? Known.ONE : new Known(value);
    }

    static Count zero() {
        return of(0);
    }

    static Count unknown() {
        return new Unknown();
    }

    static Count overflow() {
        return new Overflow();
    }

    /** The product of sizes; 0 if one is 0, otherwise unknown if one is unknown. */
    static Count product(List<Size> sizes) {
        long product = 1;
        boolean known = true;
        boolean overflow = false;
        for (int i = 0; i < sizes.size(); i++) {
            Size size = sizes.get(i);
            if (size.is(0)) {
                return zero();
            } else if (size instanceof Size.Known factor) {
                overflow |= Math.multiplyHigh(product, factor.value()) != 0 || product * factor.value() < 0;
                product *= factor.value();
            } else {
                known = false;
            }
        }
        return known ? (overflow ? overflow() : of(product)) : unknown();
    }

    /** The sum; unknown if either is unknown, otherwise overflow if either is or the sum is. */
    default Count plus(Count other) {
        if (this instanceof Known a && other instanceof Known b) {
            long sum = a.value + b.value;
            // Reuses an operand, since many layers add nothing to a sum.
            return sum < 0 ? overflow() : sum == a.value ? a : sum == b.value ? b : of(sum);
        }
        return this instanceof Unknown || other instanceof Unknown ? unknown() : overflow();
    }

    /** The product with a size; 0 if either is 0. */
    default Count times(Size size) {
        if (this instanceof Known known) {
            return product(List.of(Size.of(known.value), size));
        } else if (size.is(0)) {
            return zero();
        }
        return this instanceof Unknown || size instanceof Size.Unknown ? unknown() : overflow();
    }

    /** The number, if it is known and a {@code long} holds it. */
    default OptionalLong number() {
        return this instanceof Known known ? OptionalLong.of(known.value) : OptionalLong.empty();
    }
}
