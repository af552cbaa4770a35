package dev.shapewright.reports.graph;

import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.Repetitions;
import java.util.List;

/**
 * One thing in a picture: an input, a layer, a block that is closed, or an open one with all that is drawn inside.
 *
 * @param row the index of the row in the summary; of equal repetitions that of the first
 * @param equal the row and its equal repetitions
 * @param inside what is drawn inside; nothing where it is no block, or a closed one
 */
public record Item(int row, List<LayerSummary> equal, List<Item> inside) {
    public Item {
        equal = List.copyOf(equal);
        inside = List.copyOf(inside);
    }

    /** The row, of equal repetitions the first. */
    public LayerSummary first() {
        return equal.get(0);
    }

    /** Whether it is a block that is drawn with what is inside. */
    public boolean isOpen() {
        return !inside.isEmpty();
    }

    /** What it is called in its block. */
    public String name() {
        return Repetitions.name(equal);
    }

    /** How many it is, where that is not one: {@code x3}. */
    public String times() {
        return equal.size() == 1 ? "" : "x" + equal.size();
    }
}
