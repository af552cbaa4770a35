package dev.shapewright.summary;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes through the rows of a summary and tracks what a row reads by default: the row above it in its block or, for the
 * first row of a block, what flows into the block.
 */
final class Flow {
    private final List<List<String>> byDepth = new ArrayList<>();
    private final List<List<String>> intoBlocks = new ArrayList<>();

    /** The default inputs of a row at a depth. */
    List<String> into(int depth) {
        return at(byDepth, depth);
    }

    /** The inputs of the block that rows at a depth are in; none for rows on the class. */
    List<String> intoBlock(int depth) {
        return at(intoBlocks, depth);
    }

    private static List<String> at(List<List<String>> depths, int depth) {
        return depth < depths.size() ? depths.get(depth) : List.of();
    }

    /** Moves on past a row. */
    void pass(LayerSummary row) {
        set(byDepth, row.depth(), List.of(row.name()));
        if (row.kind() == LayerSummary.Kind.BLOCK) {
            set(byDepth, row.depth() + 1, row.inputs());
            set(intoBlocks, row.depth() + 1, row.inputs());
        }
    }

    private static void set(List<List<String>> depths, int depth, List<String> names) {
        while (depths.size() <= depth) {
            depths.add(List.of());
        }
        depths.set(depth, names);
    }
}
