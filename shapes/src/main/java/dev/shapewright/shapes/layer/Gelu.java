package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.ActivationFunction;

/** {@code x * P(X <= x)} for a normal X. */
public record Gelu() implements ActivationFunction {}
