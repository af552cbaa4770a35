package dev.shapewright.shapes.layer;

/** Drops values at random during training. */
public record Dropout(@Range(min = 0, max = 1) double value) implements ShapeKeeping {}
