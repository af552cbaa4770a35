package dev.shapewright.shapes.attempt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/**
 * Finds the integer for which a function reaches a wanted value: near the present number, then where the line through two
 * other points meets that value. This is the secant method; what layers cost grows with their numbers or their squares, for
 * which a few steps are enough. Since such a function is monotonic, numbers on the wrong side of the present one, or beyond one
 * that overshoots, are skipped.
 */
final class Secant {
    private static final int MOST_STEPS = 6;

    /** Squares and reciprocals of squares differ from the line through two neighbors by no more than this factor nearby. */
    private static final double CURVED = 6;

    /** Nobody is wrong by more than this factor: somewhat more than a digit that is missing. */
    private static final int FARTHEST = 12;

    private final long wanted;
    private final LongFunction<OptionalLong> worth;
    private final boolean smooth;
    private final List<Point> points = new ArrayList<>();

    private record Point(long number, long worth) {}

    /**
     * A search.
     *
     * @param worth the function; its result is empty for an invalid number
     * @param number the present number
     * @param found the function's value for it
     * @param smooth whether the function is monotonic: it is in a factor or summand, but not in the operand of a condition
     */
    Secant(long wanted, LongFunction<OptionalLong> worth, long number, long found, boolean smooth) {
        this.wanted = wanted;
        this.smooth = smooth;
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
        // What divides the number also divides its double, and most of it divides the half.
        LongStream half = number % 2 == 0 ? LongStream.of(number / 2) : LongStream.empty();
        LongStream near = LongStream.of(number + 1, number - 1, number + 2, number - 2, number * 2);
        return first(LongStream.concat(near, half), this::isLikely);
    }

    /**
     * The solution among the numbers up to a limit, the nearest first, but all odd ones before even ones: a window of odd
     * size has a middle.
     */
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
            int known = points.size();
            solution = first(next.stream(), number -> !isVain(number));
            if (points.size() == known) {
                return solution;
            }
        }
        return solution;
    }

    /** The first of some numbers that is a solution; the others that are likely enough to be tried become points. */
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

    /** Whether a number is on the wrong side of the present one, or beyond one that overshoots. */
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

    /** Whether points on both sides say so: without padding, a larger window leaves fewer positions and may cost less. */
    private boolean isMonotonic() {
        Point start = points.get(0);
        Set<Boolean> sides = new HashSet<>();
        Set<Integer> slopes = new HashSet<>();
        for (Point point : points.subList(1, points.size())) {
            sides.add(point.number > start.number);
            slopes.add(Long.signum(point.worth - start.worth) * Long.signum(point.number - start.number));
        }
        return sides.size() == 2 && slopes.size() == 1;
    }

    /** Whether the lines through the points known so far come near the wanted value at a number. */
    private boolean isLikely(long number) {
        Point start = points.get(0);
        for (Point point : points.subList(1, points.size())) {
            double slope = (double) (point.worth - start.worth) / (point.number - start.number);
            double times = (wanted - start.worth) / (slope * (number - start.number));
            if (slope != 0 && (times < 1 / CURVED || times > CURVED)) {
                return false;
            }
        }
        return !isVain(number);
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
