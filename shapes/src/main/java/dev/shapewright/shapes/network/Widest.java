package dev.shapewright.shapes.network;

import dev.shapewright.shapes.network.Span.Interval;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongPredicate;

/** Finds the position of a tensor that depends on most of the input, without trying all. */
record Widest(Span span, long out) {
    /** How many positions are tried on either side of one. */
    private static final int MOST_TRIED = 512;

    /** How many positions are tried if they do not repeat: for adaptive pools whose sizes have little in common. */
    private static final int MOST_POSITIONS = 1 << 17;

    /**
     * The most input positions that any position depends on; for more than {@link #MOST_POSITIONS} that do not repeat, the
     * most among those tried.
     */
    long length() {
        boolean few = out <= 2 * MOST_TRIED || (out <= MOST_POSITIONS && span.period() > MOST_TRIED);
        return few ? around(0, out - 1) : anywhere();
    }

    /**
     * Between two seams the length rises until the front is no longer clipped, stays, except within a period, and falls once
     * the end is clipped: it is longest around one of these places.
     */
    private long anywhere() {
        long period = Math.min(span.period(), MOST_TRIED);
        long widest = 0;
        long from = 0;
        for (long seam : seams()) {
            long first = from;
            long last = seam - 1;
            long front = firstWhere(first, last, position -> low(position) > low(first));
            long end = firstWhere(first, last, position -> high(position) >= high(last));
            for (long place : new long[] {first, front, first + (last - first) / 2, end, last}) {
                widest = Math.max(widest, around(place - period, place + period));
            }
            from = seam;
        }
        return widest;
    }

    /** Where branches begin or have ended in front of the rounding steps, and the end. */
    private SortedSet<Long> seams() {
        SortedSet<Long> seams = new TreeSet<>(List.of(out));
        if (span.origin() instanceof Span.Hull hull) {
            for (long seam : hull.meeting().seams()) {
                seams.add(firstWhere(
                        0,
                        out - 1,
                        position -> span.atOrigin(new Interval(position, position))
                                .filter(read -> read.high() >= seam)
                                .isPresent()));
            }
        }
        seams.remove(0L);
        return seams;
    }

    private long low(long position) {
        return span.of(new Interval(position, position)).map(Interval::low).orElse(Long.MIN_VALUE);
    }

    private long high(long position) {
        return span.of(new Interval(position, position)).map(Interval::high).orElse(Long.MIN_VALUE);
    }

    /** The first position from which a condition holds up to the last one; the last one if it never does. */
    private static long firstWhere(long first, long last, LongPredicate holds) {
        long from = first;
        long to = last;
        while (from < to) {
            long middle = from + (to - from) / 2;
            if (holds.test(middle)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    private long around(long from, long to) {
        long widest = 0;
        for (long position = Math.max(from, 0); position <= Math.min(to, out - 1); position++) {
            widest = Math.max(
                    widest,
                    span.of(new Interval(position, position))
                            .map(Interval::length)
                            .orElse(0L));
        }
        return widest;
    }
}
