package dev.shapewright.shapes.directive;

/** Begins a branch of a fork. */
public record Branch() {}
