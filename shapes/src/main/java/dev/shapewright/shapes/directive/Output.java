package dev.shapewright.shapes.directive;

/** The current tensor leaves the model, under a name. */
public record Output(String value, boolean training) {}
