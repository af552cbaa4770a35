package dev.shapewright.shapes.layer;

/** A nonlinearity. */
public interface ActivationFunction extends ShapeKeeping {
    /** Whether this is a softmax, which belongs behind other activations. */
    default boolean isSoftmax() {
        return false;
    }
}
