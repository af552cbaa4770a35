package dev.shapewright.shapes.directive;

/** Gives what is in front of it the weights of what made a named tensor. */
public record Share(String value) {}
