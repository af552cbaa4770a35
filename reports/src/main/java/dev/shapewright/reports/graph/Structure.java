package dev.shapewright.reports.graph;

import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.LayerSummary.Kind;
import dev.shapewright.summary.ModelSummary;
import dev.shapewright.summary.Repetitions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The relations between the rows of a summary, by their indexes.
 *
 * @param ends for each row, the index after the row and all its contents
 * @param parents for each row, the enclosing block; {@link #NONE} if the row is on the model's class
 * @param firsts for each row, the one that represents it: itself, or the corresponding row of the first of equal
 *     repetitions
 * @param results for each block, the inner row whose output is the block's; {@link #NONE} for all other rows, and for a
 *     block that passes its input through
 * @param byName the rows by their names, including aliases
 */
public record Structure(
        List<LayerSummary> rows,
        List<Integer> ends,
        List<Integer> parents,
        List<Integer> firsts,
        List<Integer> results,
        Map<String, Integer> byName) {
    /** Stands for the index of a row if there is none. */
    public static final int NONE = -1;

    public Structure {
        rows = List.copyOf(rows);
        ends = List.copyOf(ends);
        parents = List.copyOf(parents);
        firsts = List.copyOf(firsts);
        results = List.copyOf(results);
        byName = Map.copyOf(byName);
    }

    public static Structure of(ModelSummary summary) {
        List<LayerSummary> rows = summary.rows();
        List<Integer> parents = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            int depth = rows.get(i).depth();
            parents.add(depth == 0 ? NONE : open.get(depth - 1));
            open.subList(depth, open.size()).clear();
            open.add(i);
            byName.put(rows.get(i).name(), i);
        }
        summary.aliases().forEach((alias, name) -> byName.put(alias, byName.get(name)));
        List<Integer> results = new ArrayList<>();
        for (LayerSummary row : rows) {
            results.add(row.result().map(byName::get).orElse(NONE));
        }
        return new Structure(rows, ends(rows), parents, Folding.of(rows, parents), results, byName);
    }

    private static List<Integer> ends(List<LayerSummary> rows) {
        List<Integer> ends = new ArrayList<>(Collections.nCopies(rows.size(), rows.size()));
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < rows.size(); i++) {
            while (!open.isEmpty()
                    && rows.get(open.peek()).depth() >= rows.get(i).depth()) {
                ends.set(open.pop(), i);
            }
            open.push(i);
        }
        return ends;
    }

    /** The row with the given name. */
    public int index(String name) {
        Integer index = byName.get(name);
        if (index == null) {
            throw new IllegalArgumentException("no row is called " + name);
        }
        return index;
    }

    /** The index after a row and all its contents. */
    public int end(int row) {
        return ends.get(row);
    }

    /** The rows directly inside a block, or on the class for {@link #NONE}; of equal repetitions only the first. */
    public List<Integer> inside(int block) {
        List<Integer> inside = new ArrayList<>();
        int end = block == NONE ? rows.size() : end(block);
        for (int i = block + 1; i < end; i = end(i)) {
            if (firsts.get(i) == i) {
                inside.add(i);
            }
        }
        return inside;
    }

    /** A row and its equal repetitions. */
    public List<LayerSummary> repetitions(int first) {
        List<LayerSummary> equal = new ArrayList<>();
        for (int i = first;
                i < rows.size() && firsts.get(i) == first && parents.get(i).equals(parents.get(first)); ) {
            equal.add(rows.get(i));
            i = end(i);
        }
        return equal;
    }

    /** The names of the rows that represent several, by their indexes. */
    public Map<Integer, String> foldedNames() {
        Map<Integer, String> names = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            List<LayerSummary> equal = firsts.get(i) == i ? repetitions(i) : List.of();
            if (equal.size() > 1) {
                names.put(i, Repetitions.name(equal));
            }
        }
        return names;
    }

    /** The layer or input that makes a row's output: for a block, the maker of its result, recursively. */
    public int maker(int row) {
        int maker = row;
        while (rows.get(maker).kind() == Kind.BLOCK && results.get(maker) != NONE) {
            maker = results.get(maker);
        }
        return maker;
    }
}
