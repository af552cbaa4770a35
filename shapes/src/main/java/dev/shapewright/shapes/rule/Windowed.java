package dev.shapewright.shapes.rule;

import dev.shapewright.layers.Padding;
import java.util.List;

/** A layer whose windows are meant to read all of its input. */
public interface Windowed extends Layer {
    /** The noun for one of its windows in messages. */
    default String noun() {
        return "kernel";
    }

    /** The edit that makes it read the last positions too, if no further window fits there. */
    default Edit readingAll() {
        return Edit.set("padding", Padding.SAME);
    }

    @Override
    default List<Edit> smaller() {
        return List.of(Edit.set("padding", 0));
    }
}
