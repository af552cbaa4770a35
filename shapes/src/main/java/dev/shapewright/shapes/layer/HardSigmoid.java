package dev.shapewright.shapes.layer;

/** {@code min(max(0, x + 3), 6) / 6}. */
public record HardSigmoid() implements ActivationFunction {}
