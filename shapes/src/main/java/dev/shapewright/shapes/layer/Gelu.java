package dev.shapewright.shapes.layer;

/** {@code x * P(X <= x)} for a normal X. */
public record Gelu() implements ActivationFunction {}
