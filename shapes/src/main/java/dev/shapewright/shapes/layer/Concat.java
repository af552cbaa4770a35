package dev.shapewright.shapes.layer;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Join;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.TensorNames;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.Axes;
import dev.shapewright.shapes.tensor.Form;
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
            boolean step = first.form() == Form.VECTOR && axis == Axis.LENGTH;
            List<Edit> edits =
                    step ? List.of(new Edit.InFront(Call.of("RepeatVector").with("value", Value.of(1)))) : List.of();
            return new Outcome.Rejected(
                    faults.found().stream().map(fault -> fault.mend(edits)).toList());
        }
        return Operands.inARow(this, inputs, along);
    }
}
