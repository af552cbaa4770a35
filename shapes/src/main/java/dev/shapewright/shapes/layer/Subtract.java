package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Join;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.TensorNames;

/** The first of several tensors minus the others, element by element. */
public record Subtract(TensorNames value) implements Join {
    @Override
    public Outcome infer(Inputs inputs) {
        return Operands.alike(this, inputs, "subtracted");
    }
}
