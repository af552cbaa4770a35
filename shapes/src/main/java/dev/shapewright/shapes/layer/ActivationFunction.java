package dev.shapewright.shapes.layer;

/** A nonlinearity. */
public interface ActivationFunction extends ShapeKeeping {
    /** Whether this is a softmax, which may follow another activation. */
    default boolean isSoftmax() {
        return false;
    }
}
