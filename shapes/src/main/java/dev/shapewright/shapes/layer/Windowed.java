package dev.shapewright.shapes.layer;

import dev.shapewright.layers.Padding;
import java.util.List;

/** A layer whose windows are meant to read all of its input. */
public interface Windowed extends Layer {
    /** What a message calls one of its windows. */
    default String noun() {
        return "kernel";
    }

    /** What makes it read the last positions too, where no window fits there any more. */
    default Edit readingAll() {
        return Edit.set("padding", Padding.SAME);
    }

    @Override
    default List<Edit> smaller() {
        return List.of(Edit.set("padding", 0));
    }
}
