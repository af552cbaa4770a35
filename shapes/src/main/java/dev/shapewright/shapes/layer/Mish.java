package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.ActivationFunction;

/** {@code x * tanh(softplus(x))}. */
public record Mish() implements ActivationFunction {}
