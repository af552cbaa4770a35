package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.ActivationFunction;

/** {@code max(0, x)}. */
public record Relu() implements ActivationFunction {}
