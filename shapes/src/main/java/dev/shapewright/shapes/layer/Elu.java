package dev.shapewright.shapes.layer;

/** {@code x} if positive, otherwise {@code value * (exp(x) - 1)}. */
public record Elu(@Range double value) implements ActivationFunction {}
