package dev.shapewright.shapes.layer;

/** The hyperbolic tangent. */
public record Tanh() implements ActivationFunction {}
