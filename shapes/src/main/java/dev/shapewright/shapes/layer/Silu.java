package dev.shapewright.shapes.layer;

/** {@code x * sigmoid(x)}. */
public record Silu() implements ActivationFunction {}
