package dev.shapewright.shapes.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * Looks for the whole number that something is worth a wanted sum for: near the one that is there, then where the line
 * through two others meets the sum. That is the secant method; what layers cost grows with their numbers or their squares, for
 * which some steps are enough.
 */
final class Secant {
    private static final int MOST_STEPS = 6;

    /** Nobody is wrong by more than so many times. */
    private static final int FARTHEST = 8;

    private final long wanted;
    private final LongFunction<OptionalLong> worth;
    private final List<Point> points = new ArrayList<>();

    private record Point(long number, long worth) {}

    /**
     * A search.
     *
     * @param worth what it is worth for a number; none where that cannot be
     * @param number the number that is there
     * @param found what it is worth for that
     */
    Secant(long wanted, LongFunction<OptionalLong> worth, long number, long found) {
        this.wanted = wanted;
        this.worth = worth;
        points.add(new Point(number, found));
    }

    /** The number that is there. */
    long before() {
        return points.get(0).number;
    }

    /** The number where it is near. */
    OptionalLong near() {
        long number = points.get(0).number;
        // The double and the half are divided by what the number itself is divided by.
        LongStream half = number % 2 == 0 ? LongStream.of(number / 2) : LongStream.empty();
        LongStream near = LongStream.of(number + 1, number - 1, number + 2, number - 2, number * 2);
        return first(LongStream.concat(near, half));
    }

    /** A number up to some other, the nearest first, and an odd one before all even ones: a window of that size has a middle. */
    OptionalLong window(long most) {
        long number = points.get(0).number;
        return first(LongStream.rangeClosed(1, most)
                .filter(size -> size != number)
                .boxed()
                .sorted(Comparator.comparing((Long size) -> size % 2 == 0)
                        .thenComparingLong(size -> Math.abs(size - number)))
                .mapToLong(Long::longValue));
    }

    /** The number where it is not as near, which has been looked for there; none where the sum does not depend on it. */
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

    /** The first of some numbers that solves it; the others become points. */
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

    /** Where the line through the last two points has the wanted sum; none where it never has, or nothing new is there. */
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
