package dev.shapewright.shapes.layer;

/** A join whose result does not depend on the order of the tensors. */
interface Commutative extends Join {}
