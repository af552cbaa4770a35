package dev.shapewright.reports;

import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.Repetitions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The changes of a row and of everything inside it. */
record Changes(Pair pair, List<Change> changes) {

    /**
     * The changes of all rows in order. What equal repetitions have in common is told once, of all of them: {@code
     * encoder_layer_1..12.dense_1 Dense 3072 -> Dense 4096}. The contents of an added or removed block are not listed.
     *
     * @param own the changes of a row itself
     */
    static List<Change> all(List<Pair> pairs, Function<Pair, List<Change>> own) {
        List<Changes> rows = new ArrayList<>();
        for (Pair pair : pairs) {
            List<Change> changes = new ArrayList<>(own.apply(pair));
            if (pair.isBoth()) {
                changes.addAll(all(pair.inside(), own));
            }
            rows.add(new Changes(pair, changes));
        }
        return folded(rows);
    }

    private static List<Change> folded(List<Changes> rows) {
        List<Change> changes = new ArrayList<>();
        int next = 0;
        while (next < rows.size()) {
            int first = next++;
            while (next < rows.size() && rows.get(next).repeats(rows.get(first))) {
                next++;
            }
            changes.addAll(told(rows.subList(first, next)));
        }
        return changes;
    }

    /** Whether it is a repetition of an earlier row, with the same changes. */
    private boolean repeats(Changes earlier) {
        return pair.isRepetition() && pair.isLike(earlier.pair) && nameless().equals(earlier.nameless());
    }

    /** The changes without the name of the row itself, which differs in each repetition. */
    private List<Change> nameless() {
        return changes.stream()
                .map(change -> change.with(pair.row().name(), "", 1))
                .toList();
    }

    private static List<Change> told(List<Changes> equal) {
        Changes first = equal.get(0);
        if (equal.size() == 1) {
            return first.changes;
        }
        LayerSummary row = first.pair.row();
        String stack =
                row.name().substring(0, row.name().length() - row.ownName().length());
        String range = stack
                + Repetitions.name(equal.stream().map(each -> each.pair.row()).toList());
        return first.changes.stream()
                .map(change -> change.with(row.name(), range, equal.size()))
                .toList();
    }
}
