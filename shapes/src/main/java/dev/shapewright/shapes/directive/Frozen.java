package dev.shapewright.shapes.directive;

/** The next layer is not trained. */
public record Frozen() {}
