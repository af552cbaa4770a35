package dev.shapewright.shapes.layer;

/** The self-normalizing scaled ELU. */
public record Selu() implements ActivationFunction {}
