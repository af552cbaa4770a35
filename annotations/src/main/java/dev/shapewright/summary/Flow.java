package dev.shapewright.summary;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes through the rows of a summary and tells what a row reads if nothing else is said: the row above it in its block, and
 * as the first one in a block what flows into that.
 */
final class Flow {
    private final List<List<String>> byDepth = new ArrayList<>();
    private final List<List<String>> intoBlocks = new ArrayList<>();

    /** What a row of a depth reads if nothing else is said. */
    List<String> into(int depth) {
        return at(byDepth, depth);
    }

    /** What flows into the block that rows of a depth are in; nothing for those on the class. */
    List<String> intoBlock(int depth) {
        return at(intoBlocks, depth);
    }

    private static List<String> at(List<List<String>> depths, int depth) {
        return depth < depths.size() ? depths.get(depth) : List.of();
    }

    /** Goes on behind a row. */
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
