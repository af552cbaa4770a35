package dev.shapewright.shapes.rule;

import java.util.List;

/** The value of an element that names tensors. */
public record TensorNames(List<String> values) {
    public TensorNames {
        values = List.copyOf(values);
    }
}
