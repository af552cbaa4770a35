package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.ShapeKeeping;
import dev.shapewright.shapes.schema.Range;

/** Drops values at random during training. */
public record Dropout(@Range(min = 0, max = 1) double value) implements ShapeKeeping {}
