package dev.shapewright.shapes.directive;

import dev.shapewright.shapes.layer.Range;

/** Repeats what comes next. */
public record Repeat(@Range(min = 0) int value) {}
