package dev.shapewright.reports.graph;

import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.LayerSummary.Kind;
import dev.shapewright.summary.ModelSummary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the row inside a block whose output is the block's. A summary does not say it, but its names do: outside of the block
 * that output bears the block's name. So it is the last row that has the block's shape and is not read outside by its own
 * name. Nearly always this is just the last row; a block that ends in a {@code @From} has another.
 */
final class Results {
    private final List<LayerSummary> rows;
    private final Map<String, Integer> lastReaders = new HashMap<>();
    private final Set<String> outputs;

    private Results(ModelSummary summary) {
        this.rows = summary.rows();
        this.outputs = new HashSet<>(summary.outputs());
        outputs.addAll(summary.trainingOutputs());
        for (int i = 0; i < rows.size(); i++) {
            int reader = i;
            rows.get(i).inputs().forEach(input -> lastReaders.put(input, reader));
        }
    }

    /** For each block the row directly inside; {@link Structure#NONE} for all other rows. */
    static List<Integer> of(ModelSummary summary, List<Integer> parents) {
        Results results = new Results(summary);
        List<Integer> found = new ArrayList<>(Collections.nCopies(parents.size(), Structure.NONE));
        List<Integer> last = new ArrayList<>(found);
        List<Integer> ends = new ArrayList<>(found);
        for (int i = 0; i < parents.size(); i++) {
            for (int block = parents.get(i); block != Structure.NONE; block = parents.get(block)) {
                ends.set(block, i + 1);
            }
        }
        for (int i = parents.size() - 1; i >= 0; i--) {
            int block = parents.get(i);
            if (block != Structure.NONE) {
                last.set(block, last.get(block) == Structure.NONE ? i : last.get(block));
                if (found.get(block) == Structure.NONE && results.fits(i, block, ends.get(block))) {
                    found.set(block, i);
                }
            }
        }
        for (int i = 0; i < parents.size(); i++) {
            found.set(i, found.get(i) == Structure.NONE ? last.get(i) : found.get(i));
        }
        return found;
    }

    private boolean fits(int row, int block, int end) {
        String name = rows.get(row).name();
        return rows.get(block).kind() == Kind.BLOCK
                && rows.get(row).output().equals(rows.get(block).output())
                && lastReaders.getOrDefault(name, row) < end
                && !outputs.contains(name);
    }
}
