package dev.shapewright.shapes.directive;

/** Goes back to a named tensor. */
public record From(String value) {}
