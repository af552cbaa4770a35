package dev.shapewright.shapes.layer;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Join;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.TensorNames;
import dev.shapewright.shapes.schema.Axes;
import dev.shapewright.shapes.tensor.Shape;
import java.util.List;

/** Several tensors, one after another along an axis. */
public record Concat(TensorNames value, Axis axis) implements Join {
    @Override
    public Outcome infer(Inputs inputs) {
        Shape first = inputs.current();
        int along = Axes.index(first.form(), axis);
        if (along < 0) {
            Faults faults = new Faults();
            new Axes(List.of(axis)).sizes("axis", first, faults);
            return faults.rejected();
        }
        return Operands.inARow(this, inputs, along);
    }
}
