package dev.shapewright.shapes.layer;

/** {@code x * tanh(softplus(x))}. */
public record Mish() implements ActivationFunction {}
