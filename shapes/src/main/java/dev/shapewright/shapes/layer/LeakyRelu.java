package dev.shapewright.shapes.layer;

/** {@code x} if positive, otherwise {@code value * x}. */
public record LeakyRelu(@Range double value) implements ActivationFunction {}
