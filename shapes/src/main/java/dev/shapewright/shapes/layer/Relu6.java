package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.ActivationFunction;

/** {@code min(max(0, x), 6)}. */
public record Relu6() implements ActivationFunction {}
