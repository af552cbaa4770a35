package dev.shapewright.shapes.layer;

/** {@code 1 / (1 + exp(-x))}. */
public record Sigmoid() implements ActivationFunction {}
