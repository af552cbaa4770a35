package dev.shapewright.shapes.layer;

/** {@code min(max(0, x), 6)}. */
public record Relu6() implements ActivationFunction {}
