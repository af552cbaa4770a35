package dev.shapewright.shapes.layer;

import java.util.List;

/** The value of an element that names tensors. */
public record Names(List<String> values) {
    public Names {
        values = List.copyOf(values);
    }
}
