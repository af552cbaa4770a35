package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Conversions;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.schema.Range;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.List;
import java.util.Set;

/** One step of a sequence, as a vector. */
public record Step(@Range(min = Integer.MIN_VALUE) int value) implements Layer {
    @Override
    public Set<Form> takes() {
        return Set.of(Form.SEQUENCE);
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        if (in.sizes().get(0) instanceof Size.Known length
                && (value >= length.value() || -(long) value > length.value())) {
            Fault fault = new Fault(
                    ProblemId.STEP_OUT_OF_RANGE,
                    "value",
                    "step " + value + " is outside the "
                            + (length.is(1) ? "one step there is" : length + " steps there are"));
            return new Outcome.Rejected(List.of(fault.mend(Edit.set("value", value < 0 ? 0 : -1))));
        }
        return Outcome.Inferred.of(Form.VECTOR, List.of(), Formula.kept(in.channels()))
                .reaching(new Reach.Position(value));
    }

    @Override
    public List<Edit> insteadOn(Shape shape) {
        return Conversions.orNeedless(shape, takes(), Form.VECTOR);
    }
}
