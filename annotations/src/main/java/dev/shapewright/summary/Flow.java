package dev.shapewright.summary;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes through the rows of a summary and tells what a row reads if nothing else is said: the row above it in its block, and
 * as the first one in a block what flows into that.
 */
final class Flow {
    private final List<List<String>> byDepth = new ArrayList<>();

    /** What a row of a depth reads if nothing else is said. */
    List<String> into(int depth) {
        return depth < byDepth.size() ? byDepth.get(depth) : List.of();
    }

    /** Goes on behind a row. */
    void pass(LayerSummary row) {
        set(row.depth(), List.of(row.name()));
        if (row.kind() == LayerSummary.Kind.BLOCK) {
            set(row.depth() + 1, row.inputs());
        }
    }

    private void set(int depth, List<String> names) {
        while (byDepth.size() <= depth) {
            byDepth.add(List.of());
        }
        byDepth.set(depth, names);
    }
}
