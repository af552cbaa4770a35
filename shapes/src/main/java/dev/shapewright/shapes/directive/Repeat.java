package dev.shapewright.shapes.directive;

import dev.shapewright.shapes.schema.Range;

/** Repeats what comes next. */
public record Repeat(@Range(min = 0) int value) {}
