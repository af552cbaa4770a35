package dev.shapewright.shapes.layer;

import java.util.List;

/** A layer whose windows are meant to read all of its input. */
public interface Windowed extends Layer {
    @Override
    default List<Edit> smaller() {
        return List.of(Edit.set("padding", 0));
    }
}
