package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.ActivationFunction;

/** {@code exp(x)} divided by its sum over the last axis. */
public record Softmax() implements ActivationFunction {
    @Override
    public boolean isSoftmax() {
        return true;
    }
}
