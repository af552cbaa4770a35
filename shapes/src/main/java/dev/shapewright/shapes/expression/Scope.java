package dev.shapewright.shapes.expression;

import dev.shapewright.layers.Axis;

/** The meaning of the names in an expression at its place. */
public interface Scope {
    /** The value of a parameter of the block. */
    Evaluated parameter(Expression.Parameter parameter);

    /** The value of another constant of the block. */
    Evaluated definition(Expression.Definition definition);

    /** A size of the block's input. */
    Evaluated axis(Axis axis, int token);

    /** The number of the repetition. */
    Evaluated index(int token);
}
