package dev.shapewright.shapes.elaboration;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.expression.Evaluated;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Scope;

/** The meaning of names in the elements of what is repeated. */
record RepeatedScope(Scope stack, int round) implements Scope {
    @Override
    public Evaluated parameter(Expression.Parameter parameter) {
        return stack.parameter(parameter);
    }

    @Override
    public Evaluated definition(Expression.Definition definition) {
        return stack.definition(definition);
    }

    @Override
    public Evaluated axis(Axis axis, int token) {
        return stack.axis(axis, token);
    }

    @Override
    public Evaluated index(int token) {
        return Evaluated.of(round);
    }
}
