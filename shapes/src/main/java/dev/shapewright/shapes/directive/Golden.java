package dev.shapewright.shapes.directive;

/** The summary that the model is held to. */
public record Golden(String value) {}
