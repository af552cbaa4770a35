package dev.shapewright.shapes.layer;

import java.math.BigInteger;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** The divisors of sizes, near a number that is none; found in the square root of the size. */
final class Divisors {
    private Divisors() {}

    /** The largest common divisor of two numbers that is no more than a limit. */
    static long upTo(long limit, long a, long b) {
        long common = BigInteger.valueOf(a).gcd(BigInteger.valueOf(b)).longValueExact();
        return of(common).filter(divisor -> divisor <= limit).max().orElse(1);
    }

    /** The smallest divisor of a number that is more than a limit. */
    static OptionalLong above(long limit, long number) {
        return of(number).filter(divisor -> divisor > limit).min();
    }

    private static LongStream of(long number) {
        return LongStream.rangeClosed(1, (long) Math.sqrt((double) number))
                .filter(divisor -> number % divisor == 0)
                .flatMap(divisor -> LongStream.of(divisor, number / divisor));
    }
}
