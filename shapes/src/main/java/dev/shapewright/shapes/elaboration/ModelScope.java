package dev.shapewright.shapes.elaboration;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.expression.Evaluated;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Flaw;
import dev.shapewright.shapes.expression.JavaSource;
import dev.shapewright.shapes.expression.Scope;
import dev.shapewright.shapes.problem.ProblemId;

/** The meaning of names in a model's stack, which has no parameters and no block input. */
final class ModelScope implements Scope {
    @Override
    public Evaluated parameter(Expression.Parameter parameter) {
        throw new IllegalStateException("a parameter in a model: " + parameter);
    }

    @Override
    public Evaluated definition(Expression.Definition definition) {
        throw new IllegalStateException("a block's constant in a model: " + definition);
    }

    @Override
    public Evaluated axis(Axis axis, int token) {
        String headline = JavaSource.in(axis) + " speaks of a block's input; a model is no block";
        return new Evaluated.Failed(new Flaw(ProblemId.IN_OUTSIDE_BLOCK, headline), token);
    }

    @Override
    public Evaluated index(int token) {
        return outsideRepeat(token);
    }

    static Evaluated outsideRepeat(int token) {
        String headline = "Repeat.INDEX has a meaning only in the elements of what @Repeat repeats";
        return new Evaluated.Failed(new Flaw(ProblemId.INDEX_OUTSIDE_REPEAT, headline), token);
    }
}
