package dev.shapewright.shapes.layer;

/** {@code max(0, x)}. */
public record Relu() implements ActivationFunction {}
