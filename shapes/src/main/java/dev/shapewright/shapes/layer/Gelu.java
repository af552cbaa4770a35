package dev.shapewright.shapes.layer;

/** {@code x * P(X <= x)} of a normal X. */
public record Gelu() implements ActivationFunction {}
