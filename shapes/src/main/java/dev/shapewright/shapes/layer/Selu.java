package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.ActivationFunction;

/** The self-normalizing scaled ELU. */
public record Selu() implements ActivationFunction {}
