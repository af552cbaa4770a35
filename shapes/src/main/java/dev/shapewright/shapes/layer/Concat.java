package dev.shapewright.shapes.layer;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import java.util.List;

/** Several tensors, one behind the other along an axis. */
public record Concat(Names value, Axis axis) implements Join {
    @Override
    public Outcome infer(Inputs inputs) {
        Shape first = inputs.current();
        int along = Axes.index(first.form(), axis);
        if (along < 0) {
            String headline = first.form().noun() + " has no " + Form.word(axis);
            return new Outcome.Rejected(List.of(new Fault(ProblemId.WRONG_AXES, "axis", headline)
                    .mend(Edit.set("axis", new Value.Constant("Axis", Axis.CHANNELS.name())))));
        }
        return Operands.inARow(this, inputs, along);
    }
}
