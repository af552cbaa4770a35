package dev.shapewright.shapes.directive;

/** Leaves out what comes next if it is false. */
public record When(boolean value) {}
