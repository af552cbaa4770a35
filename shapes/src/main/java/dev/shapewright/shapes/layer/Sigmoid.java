package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.ActivationFunction;

/** {@code 1 / (1 + exp(-x))}. */
public record Sigmoid() implements ActivationFunction {}
