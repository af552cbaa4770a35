package dev.shapewright.shapes.layer;

/** {@code exp(x)} divided by its sum over the last axis. */
public record Softmax() implements ActivationFunction {
    @Override
    public boolean isSoftmax() {
        return true;
    }
}
