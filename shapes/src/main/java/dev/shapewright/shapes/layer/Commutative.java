package dev.shapewright.shapes.layer;

/** A join that gives the same whatever the order of the tensors. */
interface Commutative extends Join {}
