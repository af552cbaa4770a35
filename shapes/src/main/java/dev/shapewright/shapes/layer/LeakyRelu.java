package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.ActivationFunction;
import dev.shapewright.shapes.schema.Range;

/** {@code x} if positive, otherwise {@code value * x}. */
public record LeakyRelu(@Range double value) implements ActivationFunction {}
