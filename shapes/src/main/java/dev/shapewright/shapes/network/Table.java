package dev.shapewright.shapes.network;

import dev.shapewright.shapes.tensor.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;

/**
 * The intervals of all positions, one by one: behind layers that round, and where branches meet that no single window
 * covers.
 */
final class Table implements Span {
    /** Either end of the interval of a position that depends on nothing. */
    private static final int NONE = Integer.MAX_VALUE;

    private final int[] lows;
    private final int[] backs;
    private final int first;
    private final int last;
    private final int widest;
    private final boolean rising;
    private final Optional<Interval> all;

    /** Takes over both arrays. */
    private Table(int[] lows, int[] backs) {
        this.lows = lows;
        this.backs = backs;
        int start = 0;
        int end = lows.length - 1;
        while (start <= end && lows[start] == NONE) {
            start++;
        }
        while (end > start && lows[end] == NONE) {
            end--;
        }
        int widest = 0;
        int low = NONE;
        int back = NONE;
        boolean rising = true;
        for (int at = start; at <= end; at++) {
            if (lows[at] == NONE) {
                rising = false;
            } else {
                widest = Math.max(widest, 1 - backs[at] - lows[at]);
                low = Math.min(low, lows[at]);
                back = Math.min(back, backs[at]);
                rising &= at == start || (lows[at] >= lows[at - 1] && backs[at] <= backs[at - 1]);
            }
        }
        this.first = start;
        this.last = end;
        this.widest = widest;
        this.rising = rising;
        this.all = low == NONE ? Optional.empty() : Optional.of(new Interval(low, -back));
    }

    /** The table behind a layer: each position depends on all that those it reads depend on. */
    static Optional<Span> behind(Span input, PositionMap map, long in, Size out, Visits visits) {
        // To find the ends of intervals that do not rise, all positions that are read are visited as well.
        long read = input instanceof Table table && !table.rising ? in : 0;
        if (!(out instanceof Size.Known known) || !fits(input) || !visits.take(known.value() + read)) {
            return Optional.empty();
        }
        int[] lows = new int[(int) known.value()];
        int[] backs = new int[lows.length];
        IntBinaryOperator low = input.lows();
        IntBinaryOperator back = input.backs();
        long first = input.first();
        long last = Math.min(input.last(), in - 1);
        for (int at = 0; at < lows.length; at++) {
            long from = Math.max(map.low(at), first);
            long to = Math.min(map.high(at), last);
            boolean any = from <= to;
            lows[at] = any ? low.applyAsInt((int) from, (int) to) : NONE;
            backs[at] = any ? back.applyAsInt((int) from, (int) to) : NONE;
        }
        return Optional.of(new Table(lows, backs));
    }

    /** Whether an {@code int} holds all positions of the input: windows over an unknown size may reach farther. */
    private static boolean fits(Span span) {
        return !span.endless() && span.all().filter(all -> all.high() >= NONE).isEmpty();
    }

    /** What several spans cover together, position by position. */
    static Optional<Span> hull(List<Span> spans, Size size, Visits visits) {
        if (!(size instanceof Size.Known known)
                || !spans.stream().allMatch(Table::fits)
                || !visits.take(known.value() * spans.size())) {
            return Optional.empty();
        }
        int[] lows = new int[(int) known.value()];
        int[] backs = new int[lows.length];
        Arrays.fill(lows, NONE);
        Arrays.fill(backs, NONE);
        for (Span span : spans) {
            IntBinaryOperator low = span instanceof Table table ? (at, same) -> table.lows[at] : span.lows();
            IntBinaryOperator back = span instanceof Table table ? (at, same) -> table.backs[at] : span.backs();
            for (int at = (int) span.first(); at <= Math.min(span.last(), lows.length - 1); at++) {
                lows[at] = Math.min(lows[at], low.applyAsInt(at, at));
                backs[at] = Math.min(backs[at], back.applyAsInt(at, at));
            }
        }
        return Optional.of(new Table(lows, backs));
    }

    /**
     * The table of a sequence of positions on several axes.
     *
     * @param positions how many positions the span has
     * @param repeats how many steps in a row have the same position on its axis
     * @param steps how many steps the sequence has
     */
    static Optional<Span> ofSteps(Span span, long positions, long repeats, Size steps, Visits visits) {
        if (!(steps instanceof Size.Known known) || !fits(span) || !visits.take(known.value())) {
            return Optional.empty();
        }
        int[] lows = new int[(int) known.value()];
        int[] backs = new int[lows.length];
        for (int step = 0; step < lows.length; step++) {
            Optional<Interval> read = span.at(step / repeats % positions);
            lows[step] = read.map(at -> (int) at.low()).orElse(NONE);
            backs[step] = read.map(at -> (int) -at.high()).orElse(NONE);
        }
        return Optional.of(new Table(lows, backs));
    }

    @Override
    public long first() {
        return first;
    }

    @Override
    public long last() {
        return last;
    }

    @Override
    public Optional<Interval> at(long position) {
        return first <= position && position <= last && lows[(int) position] != NONE
                ? Optional.of(new Interval(lows[(int) position], -backs[(int) position]))
                : Optional.empty();
    }

    @Override
    public Optional<Interval> all() {
        return all;
    }

    @Override
    public long widest() {
        return widest;
    }

    @Override
    public IntBinaryOperator lows() {
        return rising ? (from, to) -> lows[from] : new Least(lows)::in;
    }

    @Override
    public IntBinaryOperator backs() {
        return rising ? (from, to) -> backs[to] : new Least(backs)::in;
    }

    /** Finds the least numbers of ranges, of which none begins or ends before the previous one. */
    private static final class Least {
        private final int[] numbers;
        /** Where the least number of a range may be: those after which there is no smaller one, in their order. */
        private final int[] candidates;

        private int first;
        private int end;
        private int next;

        Least(int[] numbers) {
            this.numbers = numbers;
            this.candidates = new int[numbers.length];
        }

        int in(int from, int to) {
            for (; next <= to; next++) {
                while (end > first && numbers[candidates[end - 1]] >= numbers[next]) {
                    end--;
                }
                candidates[end++] = next;
            }
            while (candidates[first] < from) {
                first++;
            }
            return numbers[candidates[first]];
        }
    }
}
