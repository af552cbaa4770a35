package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Shape;
import java.util.List;

/** The shapes that flow into a layer, the current tensor's first. */
public record Inputs(List<Shape> shapes) {
    public Inputs {
        shapes = List.copyOf(shapes);
    }

    public static Inputs of(Shape shape) {
        return new Inputs(List.of(shape));
    }

    /** The current tensor's shape: all that most layers read. */
    public Shape current() {
        return shapes.get(0);
    }
}
