package dev.shapewright.shapes.directive;

/** Lets the current tensor leave the model, under a name. */
public record Output(String value, boolean training) {}
