package dev.shapewright.shapes.layer;

/** {@code log(1 + exp(x))}. */
public record Softplus() implements ActivationFunction {}
