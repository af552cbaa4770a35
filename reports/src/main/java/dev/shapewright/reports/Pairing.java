package dev.shapewright.reports;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import dev.shapewright.summary.LayerSummary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Tells which rows of two summaries are one: in order, those that look alike whatever they are called, and in between those
 * of one name.
 */
final class Pairing {
    /** Rows of one times rows of the other: where more lies between what is alike, finding the least change takes too long. */
    private static final long MOST_COMPARED = 1_000_000;

    /** A row of one summary or the other, or one of both. */
    record Pair(Optional<LayerSummary> before, Optional<LayerSummary> after) {
        Pair(LayerSummary before, LayerSummary after) {
            this(Optional.of(before), Optional.of(after));
        }
    }

    /** What a row looks like. */
    private record Looks(LayerSummary.Kind kind, int depth, String layer, String output, String counts) {
        static Looks of(LayerSummary row) {
            return new Looks(
                    row.kind(),
                    row.depth(),
                    row.layer(),
                    row.output().toString(),
                    row.parameters() + " " + row.macs() + " " + row.buffers());
        }
    }

    private final List<LayerSummary> before;
    private final List<LayerSummary> after;
    private final List<Pair> pairs = new ArrayList<>();
    private int next;

    private Pairing(List<LayerSummary> before, List<LayerSummary> after) {
        this.before = before;
        this.after = after;
    }

    /** All rows of both, in the order of the second, each in one pair. */
    static List<Pair> of(List<LayerSummary> before, List<LayerSummary> after) {
        return new Pairing(before, after).pairs();
    }

    private List<Pair> pairs() {
        List<Looks> once = looks(before);
        List<Looks> now = looks(after);
        int most = Math.min(once.size(), now.size());
        int first = count(most, i -> once.get(i).equals(now.get(i)));
        int last = count(most - first, i -> once.get(once.size() - 1 - i).equals(now.get(now.size() - 1 - i)));
        between(once.subList(first, once.size() - last), now.subList(first, now.size() - last), first);
        alike(before.size(), after.size());
        return pairs;
    }

    /** How many of the first numbers pass, up to one that does not. */
    private static int count(int most, IntPredicate passes) {
        return (int) IntStream.range(0, most).takeWhile(passes).count();
    }

    /** What is neither at the beginning nor at the end of both. */
    private void between(List<Looks> once, List<Looks> now, int first) {
        if ((long) once.size() * now.size() > MOST_COMPARED) {
            change(first, once.size(), first, now.size());
            return;
        }
        for (AbstractDelta<Looks> delta : DiffUtils.diff(once, now).getDeltas()) {
            Chunk<Looks> source = delta.getSource();
            Chunk<Looks> target = delta.getTarget();
            change(first + source.getPosition(), source.size(), first + target.getPosition(), target.size());
        }
    }

    private void change(int from, int gone, int to, int come) {
        alike(from, to);
        changed(before.subList(from, from + gone), after.subList(to, to + come));
        next = from + gone;
    }

    private static List<Looks> looks(List<LayerSummary> rows) {
        return rows.stream().map(Looks::of).toList();
    }

    /** The rows up to a change, which look alike. */
    private void alike(int from, int to) {
        for (int i = next; i < from; i++) {
            pairs.add(new Pair(before.get(i), after.get(to - from + i)));
        }
    }

    /** Rows of one name are one, in order: what is passed over on the way to the next is gone. */
    private void changed(List<LayerSummary> gone, List<LayerSummary> come) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < gone.size(); i++) {
            places.put(gone.get(i).name(), i);
        }
        int left = 0;
        for (LayerSummary row : come) {
            int same = places.getOrDefault(row.name(), -1);
            if (same < left) {
                pairs.add(new Pair(Optional.empty(), Optional.of(row)));
            } else {
                lost(gone.subList(left, same));
                pairs.add(new Pair(gone.get(same), row));
                left = same + 1;
            }
        }
        lost(gone.subList(left, gone.size()));
    }

    private void lost(List<LayerSummary> rows) {
        rows.forEach(row -> pairs.add(new Pair(Optional.of(row), Optional.empty())));
    }
}
