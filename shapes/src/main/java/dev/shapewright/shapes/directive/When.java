package dev.shapewright.shapes.directive;

/** Leaves out what comes next where it is false. */
public record When(boolean value) {}
