package dev.shapewright.shapes.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * Finds the integer for which a function reaches a wanted value: near the present number, then where the line through two
 * other points meets that value. This is the secant method; what layers cost grows with their numbers or their squares, for
 * which a few steps are enough.
 */
final class Secant {
    private static final int MOST_STEPS = 6;

    /** Nobody is wrong by more than this factor. */
    private static final int FARTHEST = 8;

    private final long wanted;
    private final LongFunction<OptionalLong> worth;
    private final List<Point> points = new ArrayList<>();

    private record Point(long number, long worth) {}

    /**
     * A search.
     *
     * @param worth the function; its result is empty for an invalid number
     * @param number the present number
     * @param found the function's value for it
     */
    Secant(long wanted, LongFunction<OptionalLong> worth, long number, long found) {
        this.wanted = wanted;
        this.worth = worth;
        points.add(new Point(number, found));
    }

    /** The present number. */
    long before() {
        return points.get(0).number;
    }

    /** The solution, if it is near the present number. */
    OptionalLong near() {
        long number = points.get(0).number;
        // The double and the half are divisible by what the number itself is divisible by.
        LongStream half = number % 2 == 0 ? LongStream.of(number / 2) : LongStream.empty();
        LongStream near = LongStream.of(number + 1, number - 1, number + 2, number - 2, number * 2);
        return first(LongStream.concat(near, half));
    }

    /**
     * The solution among the numbers up to a limit, the nearest first, but all odd ones before even ones: a window of odd
     * size has a middle.
     */
    OptionalLong window(long most) {
        long number = points.get(0).number;
        return first(LongStream.rangeClosed(1, most)
                .filter(size -> size != number)
                .boxed()
                .sorted(Comparator.comparing((Long size) -> size % 2 == 0)
                        .thenComparingLong(size -> Math.abs(size - number)))
                .mapToLong(Long::longValue));
    }

    /**
     * The solution, if it is not among the near numbers, which have been tried; empty if the function does not depend on the
     * number.
     */
    OptionalLong far() {
        OptionalLong solution = OptionalLong.empty();
        for (int i = 0; i < MOST_STEPS && solution.isEmpty(); i++) {
            OptionalLong next = crossing();
            if (next.isEmpty()) {
                return next;
            }
            solution = first(next.stream());
        }
        return solution;
    }

    /** The first of some numbers that is a solution; the others become points. */
    private OptionalLong first(LongStream numbers) {
        for (long number : numbers.filter(each -> each >= 0).distinct().toArray()) {
            OptionalLong found = worth.apply(number);
            if (found.equals(OptionalLong.of(wanted))) {
                return OptionalLong.of(number);
            }
            found.ifPresent(sum -> points.add(new Point(number, sum)));
            // Two neighbors that change nothing are enough.
            if (points.size() == 3 && points.stream().allMatch(point -> point.worth == points.get(0).worth)) {
                break;
            }
        }
        return OptionalLong.empty();
    }

    /**
     * Where the line through the last two points has the wanted value; empty if it never has, or there is nothing new there.
     */
    private OptionalLong crossing() {
        if (points.size() < 2) {
            return OptionalLong.empty();
        }
        Point last = points.get(points.size() - 1);
        Point other = points.get(points.size() - 2);
        double slope = ((double) last.worth - other.worth) / (last.number - other.number);
        double crossing = last.number + ((double) wanted - last.worth) / slope;
        double first = points.get(0).number;
        boolean near = crossing >= first / FARTHEST && crossing <= first * FARTHEST;
        long next = Math.round(crossing);
        boolean known = points.stream().anyMatch(point -> point.number == next);
        return near && !known ? OptionalLong.of(next) : OptionalLong.empty();
    }
}
