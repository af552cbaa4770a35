package dev.shapewright.shapes.rule;

/** A nonlinearity. */
public interface ActivationFunction extends ShapeKeeping {
    /** Whether this is a softmax, which may follow another activation. */
    default boolean isSoftmax() {
        return false;
    }
}
