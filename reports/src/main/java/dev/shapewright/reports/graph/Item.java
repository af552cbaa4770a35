package dev.shapewright.reports.graph;

import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.Repetitions;
import java.util.List;

/**
 * An item in a picture: an input, a layer, a closed block, or an open block with everything drawn inside.
 *
 * @param row the index of the row in the summary; for equal repetitions, that of the first
 * @param equal the row and its equal repetitions
 * @param inside the items drawn inside; empty unless this is an open block
 */
public record Item(int row, List<LayerSummary> equal, List<Item> inside) {
    public Item {
        equal = List.copyOf(equal);
        inside = List.copyOf(inside);
    }

    /** The row; for equal repetitions, the first. */
    public LayerSummary first() {
        return equal.get(0);
    }

    /** Whether this is a block drawn with its contents. */
    public boolean isOpen() {
        return !inside.isEmpty();
    }

    /** The name of this item within its block. */
    public String name() {
        return Repetitions.name(equal);
    }

    /** The number of repetitions, such as {@code x3}; empty if there is only one. */
    public String times() {
        return equal.size() == 1 ? "" : "x" + equal.size();
    }
}
