package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.ActivationFunction;

/** {@code log(1 + exp(x))}. */
public record Softplus() implements ActivationFunction {}
