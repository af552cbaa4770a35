package dev.shapewright.shapes.layer;

/** {@code exp(x)} over its sum on the last axis. */
public record Softmax() implements ActivationFunction {
    @Override
    public boolean isSoftmax() {
        return true;
    }
}
