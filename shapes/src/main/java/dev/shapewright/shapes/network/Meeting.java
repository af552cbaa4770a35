package dev.shapewright.shapes.network;

import dev.shapewright.shapes.network.Span.Interval;
import dev.shapewright.shapes.tensor.Exact;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What branches cover together, if no single window describes it. It is computed once for each position, if there are not
 * too many: otherwise forks behind forks would query the first ones again and again.
 */
final class Meeting {
    /** At most this many positions are kept or, if there are more, this many answers. */
    static final int MOST_KEPT = 1 << 14;

    /** Empty if all positions are kept: the branches are then no longer queried, and what they keep can be freed. */
    private final List<Span> branches;

    private final Optional<Positions> positions;
    private final Map<Interval, Optional<Interval>> known = new HashMap<>();
    private final List<Long> seams;
    private final int depth;
    private final long period;

    Meeting(List<Span> branches, Size size) {
        this.positions = size instanceof Size.Known all && all.value() <= MOST_KEPT
                ? Positions.of(branches, (int) all.value())
                : Optional.empty();
        this.branches = positions.isPresent() ? List.of() : List.copyOf(branches);
        this.seams = branches.stream()
                .map(Span::output)
                .flatMap(output -> Stream.of(output.first(), output.last() + 1))
                .distinct()
                .toList();
        int deepest = 0;
        long period = 1;
        for (Span branch : branches) {
            deepest = Math.max(deepest, branch.depth());
            period = Math.min(Exact.leastCommonMultiple(period, branch.period()), Span.ENDLESS);
        }
        this.depth = positions.isPresent() ? 0 : deepest + 1;
        this.period = period;
    }

    /** The number of steps and meetings to go through for an answer. */
    int depth() {
        return depth;
    }

    /**
     * The number of positions after which the intervals move on with the same lengths, where nothing is clipped; at most
     * {@link Span#ENDLESS}.
     */
    long period() {
        return period;
    }

    /** The positions where a branch begins, or has ended: between them intervals change gradually. */
    List<Long> seams() {
        return seams;
    }

    /** The interval of the input that positions depend on. */
    Optional<Interval> covered(Interval at) {
        if (positions.isPresent()) {
            return positions.get().covered(at);
        }
        Optional<Interval> before = known.get(at);
        if (before != null) {
            return before;
        }
        Optional<Interval> covered = together(branches, at);
        if (known.size() == MOST_KEPT) {
            known.clear();
        }
        known.put(at, covered);
        return covered;
    }

    private static Optional<Interval> together(List<Span> branches, Interval at) {
        return branches.stream().flatMap(branch -> branch.of(at).stream()).reduce(Interval::and);
    }

    /**
     * The intervals of consecutive positions, if they move in one direction only: those of the first and the last one then
     * determine what lies between.
     *
     * @param first the position that the first interval belongs to
     */
    private record Positions(int first, List<Interval> intervals) {
        static Optional<Positions> of(List<Span> branches, int size) {
            List<Interval> intervals = new ArrayList<>();
            int first = 0;
            for (int position = 0; position < size; position++) {
                Optional<Interval> next = together(branches, new Interval(position, position));
                if (next.isPresent()) {
                    first = intervals.isEmpty() ? position : first;
                    Interval before = intervals.isEmpty() ? next.get() : intervals.get(intervals.size() - 1);
                    boolean gap = position > first + intervals.size();
                    if (gap || next.get().low() < before.low() || next.get().high() < before.high()) {
                        return Optional.empty();
                    }
                    intervals.add(next.get());
                }
            }
            return Optional.of(new Positions(first, List.copyOf(intervals)));
        }

        Optional<Interval> covered(Interval at) {
            return at.clipped(first, first + intervals.size() - 1L)
                    .map(here -> new Interval(
                            intervals.get((int) here.low() - first).low(),
                            intervals.get((int) here.high() - first).high()));
        }
    }
}
