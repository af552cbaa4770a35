package dev.shapewright.reports.graph;

import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.Repetitions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the rows that are equal repetitions of the previous one and read only that one. */
final class Folding {
    private Folding() {}

    /** For each row, the one that represents it. */
    static List<Integer> of(List<LayerSummary> rows, List<Integer> parents) {
        Repetitions repetitions = new Repetitions(rows);
        List<Integer> firsts = new ArrayList<>(Collections.nCopies(rows.size(), Structure.NONE));
        Map<Integer, Integer> lastInside = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Integer before = lastInside.put(parents.get(i), i);
            if (firsts.get(i) != Structure.NONE) {
                continue;
            }
            firsts.set(i, i);
            if (before != null
                    && rows.get(i).inputs().equals(List.of(rows.get(before).name()))
                    && repetitions.isRepetition(before, i)) {
                fold(firsts, firsts.get(before), i, repetitions.end(i));
            }
        }
        return firsts;
    }

    private static void fold(List<Integer> firsts, int first, int from, int end) {
        for (int i = from; i < end; i++) {
            firsts.set(i, firsts.get(first + i - from));
        }
    }
}
