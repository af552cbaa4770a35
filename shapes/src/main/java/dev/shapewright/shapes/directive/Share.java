package dev.shapewright.shapes.directive;

/** What stands before it has the weights of what made a named tensor. */
public record Share(String value) {}
