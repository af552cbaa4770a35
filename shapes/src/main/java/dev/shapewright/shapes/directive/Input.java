package dev.shapewright.shapes.directive;

import dev.shapewright.layers.Layout;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.schema.AxisSizes;
import dev.shapewright.shapes.schema.Range;
import dev.shapewright.shapes.tensor.Shape;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A tensor that flows into the model: the given axes make its shape. */
public record Input(
        @Range(min = 0, any = true) int height,
        @Range(min = 0, any = true) int width,
        @Range(min = 0, any = true) int depth,
        @Range(min = 0, any = true) int length,
        @Range(min = 0, any = true) int channels,
        @Range(min = 0, any = true) int features,
        Layout layout) {
    /**
     * The shape, or {@code [not-a-shape]}.
     *
     * @param zeros the elements written as 0, which leaves out an axis: if one is missing, that is the error
     */
    public Optional<Shape> shape(int line, Supplier<List<String>> zeros, Faults faults) {
        AxisSizes sizes = new AxisSizes(height, width, depth, length, channels, features);
        Faults found = new Faults();
        Optional<Shape> shape = sizes.shape(() -> "@Input (line " + line + ")", found);
        if (shape.isEmpty()) {
            sizes.zero(zeros.get())
                    .ifPresentOrElse(faults::add, () -> found.found().forEach(faults::add));
        }
        return shape;
    }
}
