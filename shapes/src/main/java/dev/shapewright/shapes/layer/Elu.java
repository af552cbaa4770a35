package dev.shapewright.shapes.layer;

/** {@code x} where positive, else {@code value * (exp(x) - 1)}. */
public record Elu(@Range double value) implements ActivationFunction {}
