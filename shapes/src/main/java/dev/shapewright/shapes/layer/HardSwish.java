package dev.shapewright.shapes.layer;

/** {@code x * min(max(0, x + 3), 6) / 6}. */
public record HardSwish() implements ActivationFunction {}
