package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Commutative;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.TensorNames;

/**
 * The product of several tensors, element by element; a size of 1 is repeated, and a vector has size 1 on all axes but
 * the last.
 */
public record Multiply(TensorNames value) implements Commutative {
    @Override
    public Outcome infer(Inputs inputs) {
        return Operands.repeating(this, inputs, "multiplied");
    }
}
