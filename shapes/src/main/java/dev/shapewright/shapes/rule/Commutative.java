package dev.shapewright.shapes.rule;

/** A join whose result does not depend on the order of the tensors. */
public interface Commutative extends Join {}
