package dev.shapewright.reports;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import dev.shapewright.summary.LayerSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells which rows of two summaries are one: in order, those that look alike whatever they are called, and in between those
 * of one name.
 */
final class Pairing {
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
        for (AbstractDelta<Looks> delta :
                DiffUtils.diff(looks(before), looks(after)).getDeltas()) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            alike(from, to);
            changed(
                    before.subList(from, from + delta.getSource().size()),
                    after.subList(to, to + delta.getTarget().size()));
            next = from
                    + (delta.getType() == DeltaType.INSERT
                            ? 0
                            : delta.getSource().size());
        }
        alike(before.size(), after.size());
        return pairs;
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

    private void changed(List<LayerSummary> gone, List<LayerSummary> come) {
        List<LayerSummary> left = new ArrayList<>(gone);
        for (LayerSummary row : come) {
            Optional<LayerSummary> same = left.stream()
                    .filter(other -> other.name().equals(row.name()))
                    .findFirst();
            same.ifPresent(other -> {
                // What stood before it and has no row of its name is gone.
                List<LayerSummary> passed = left.subList(0, left.indexOf(other));
                passed.forEach(lost -> pairs.add(new Pair(Optional.of(lost), Optional.empty())));
                left.subList(0, passed.size() + 1).clear();
            });
            pairs.add(new Pair(same, Optional.of(row)));
        }
        left.forEach(lost -> pairs.add(new Pair(Optional.of(lost), Optional.empty())));
    }
}
