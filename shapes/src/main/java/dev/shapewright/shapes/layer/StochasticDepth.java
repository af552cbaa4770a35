package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.ShapeKeeping;
import dev.shapewright.shapes.schema.Range;

/** Leaves out a residual branch at random during training. */
public record StochasticDepth(@Range(min = 0, max = 1) double value) implements ShapeKeeping {}
