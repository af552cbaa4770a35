package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Commutative;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.TensorNames;

/** The sum of several tensors, element by element. */
public record Add(TensorNames value) implements Commutative {
    @Override
    public Outcome infer(Inputs inputs) {
        return Operands.alike(this, inputs, "added");
    }
}
