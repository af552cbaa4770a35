package dev.shapewright.shapes.directive;

/** The summary that the model must match. */
public record Golden(String value) {}
