package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.ActivationFunction;

/** {@code x * sigmoid(x)}. */
public record Silu() implements ActivationFunction {}
