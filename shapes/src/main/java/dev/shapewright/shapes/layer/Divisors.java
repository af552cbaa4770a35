package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.tensor.Exact;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** Finds the divisors of sizes near a number that is not one, in time proportional to the square root of the size. */
final class Divisors {
    private Divisors() {}

    /** The largest common divisor of two numbers that is at most a limit. */
    static long upTo(long limit, long a, long b) {
        return of(Exact.greatestCommonDivisor(a, b))
                .filter(divisor -> divisor <= limit)
                .max()
                .orElse(1);
    }

    /** The smallest common divisor of two numbers that is greater than a limit. */
    static OptionalLong above(long limit, long a, long b) {
        return of(Exact.greatestCommonDivisor(a, b))
                .filter(divisor -> divisor > limit)
                .min();
    }

    /** An element's nearest values that divide two numbers, the lower one first. */
    static List<Edit> around(String element, long value, long a, long b) {
        List<Edit> edits = new ArrayList<>();
        edits.add(Edit.set(element, upTo(value, a, b)));
        above(value, a, b).ifPresent(more -> edits.add(Edit.set(element, more)));
        return edits;
    }

    private static LongStream of(long number) {
        return LongStream.rangeClosed(1, (long) Math.sqrt((double) number))
                .filter(divisor -> number % divisor == 0)
                .flatMap(divisor -> LongStream.of(divisor, number / divisor));
    }
}
