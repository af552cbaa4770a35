package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.ActivationFunction;

/** {@code x * min(max(0, x + 3), 6) / 6}. */
public record HardSwish() implements ActivationFunction {}
