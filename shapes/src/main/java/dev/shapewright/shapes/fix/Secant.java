package dev.shapewright.shapes.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/**
 * Looks for the whole number that something is worth a wanted sum for: near the one that is there, then where the line
 * through two others meets the sum. That is the secant method; what layers cost grows with their numbers or their squares, for
 * which some steps are enough. Since it grows, or falls, nobody looks where it is further from the sum, or beyond where it has
 * passed that.
 */
final class Secant {
    private static final int MOST_STEPS = 6;

    /** The square of a number that is doubled grows by one and a half times as much as along a line. */
    private static final double CURVED = 2.5;

    /** Nobody is wrong by more than so many times. */
    private static final int FARTHEST = 8;

    private final long wanted;
    private final LongFunction<OptionalLong> worth;
    private final boolean smooth;
    private final List<Point> points = new ArrayList<>();

    private record Point(long number, long worth) {}

    /**
     * A search.
     *
     * @param worth what it is worth for a number; none where that cannot be
     * @param number the number that is there
     * @param found what it is worth for that
     * @param smooth whether it grows or falls with the number: as with a factor, and not with what decides a condition
     */
    Secant(long wanted, LongFunction<OptionalLong> worth, long number, long found, boolean smooth) {
        this.wanted = wanted;
        this.smooth = smooth;
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
        return first(LongStream.concat(near, half), this::isLikely);
    }

    /** A number up to some other, the nearest first, and an odd one before all even ones: a window of that size has a middle. */
    OptionalLong window(long most) {
        long number = points.get(0).number;
        return first(
                LongStream.rangeClosed(1, most)
                        .filter(size -> size != number)
                        .boxed()
                        .sorted(Comparator.comparing((Long size) -> size % 2 == 0)
                                .thenComparingLong(size -> Math.abs(size - number)))
                        .mapToLong(Long::longValue),
                size -> !isMonotonic() || isLikely(size));
    }

    /** The number where it is not as near, which has been looked for there; none where the sum does not depend on it. */
    OptionalLong far() {
        OptionalLong solution = OptionalLong.empty();
        for (int i = 0; i < MOST_STEPS && solution.isEmpty(); i++) {
            OptionalLong next = crossing();
            if (next.isEmpty()) {
                return next;
            }
            int known = points.size();
            solution = first(next.stream(), number -> !isVain(number));
            if (points.size() == known) {
                return solution;
            }
        }
        return solution;
    }

    /** The first of some numbers that solves it; the others that are worth a look become points. */
    private OptionalLong first(LongStream numbers, LongPredicate isLikely) {
        for (long number : numbers.filter(each -> each >= 0).distinct().toArray()) {
            if (smooth && !isLikely.test(number)) {
                continue;
            }
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

    /** Whether a number is on the wrong side of the one that is there, or beyond one that is too far already. */
    private boolean isVain(long number) {
        Point start = points.get(0);
        long missing = wanted - start.worth;
        for (Point point : points) {
            long change = point.worth - start.worth;
            boolean closer = Long.signum(change) == Long.signum(missing);
            boolean sameSide = point.number > start.number == number > start.number;
            boolean beyond = Math.abs(number - start.number) > Math.abs(point.number - start.number);
            boolean passed = closer && Math.abs(change) > Math.abs(missing);
            if (change != 0 && (sameSide ? beyond && (!closer || passed) : closer)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is worth more on one side and less on the other: a window leaves fewer positions, where there is no padding. */
    private boolean isMonotonic() {
        Point start = points.get(0);
        boolean above = false;
        boolean below = false;
        for (Point point : points) {
            long change = (point.worth - start.worth) * Long.signum(point.number - start.number);
            above |= change > 0;
            below |= change < 0;
        }
        boolean sides = points.stream()
                        .map(point -> point.number > start.number)
                        .distinct()
                        .count()
                == 2;
        return sides && above != below;
    }

    /** Whether what is missing is about what a number is worth more or less by the line through one that is nearer. */
    private boolean isLikely(long number) {
        if (isVain(number)) {
            return false;
        }
        Point start = points.get(0);
        for (Point point : points) {
            long steps = point.number - start.number;
            double line = (double) (point.worth - start.worth) * (number - start.number) / Math.max(Math.abs(steps), 1);
            double change = steps < 0 ? -line : line;
            double times = (wanted - start.worth) / change;
            if (change != 0 && (times < 1 / CURVED || times > CURVED)) {
                return false;
            }
        }
        return true;
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
