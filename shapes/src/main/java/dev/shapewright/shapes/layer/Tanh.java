package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.ActivationFunction;

/** The hyperbolic tangent. */
public record Tanh() implements ActivationFunction {}
