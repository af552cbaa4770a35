package dev.shapewright.shapes.directive;

import dev.shapewright.layers.Layout;
import dev.shapewright.shapes.layer.AxisSizes;
import dev.shapewright.shapes.layer.Faults;
import dev.shapewright.shapes.layer.Range;
import dev.shapewright.shapes.tensor.Shape;
import java.util.Optional;

/** A tensor that flows into the model: the axes that are given make its shape. */
public record Input(
        @Range(min = 0, any = true) int height,
        @Range(min = 0, any = true) int width,
        @Range(min = 0, any = true) int depth,
        @Range(min = 0, any = true) int length,
        @Range(min = 0, any = true) int channels,
        @Range(min = 0, any = true) int features,
        Layout layout) {
    /** The shape, or {@code [not-a-shape]}. */
    public Optional<Shape> shape(int line, Faults faults) {
        return new AxisSizes(height, width, depth, length, channels, features)
                .shape(() -> "@Input (line " + line + ")", faults);
    }
}
