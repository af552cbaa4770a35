package dev.shapewright.shapes.layer;

/** {@code x} where positive, else {@code value * x}. */
public record LeakyRelu(@Range double value) implements ActivationFunction {}
