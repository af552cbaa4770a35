package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import java.util.List;
import java.util.Set;

/** All values of the current tensor in one vector. */
public record Flatten() implements Layer {
    @Override
    public Set<Form> takes() {
        return VALUES;
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        return in.form() == Form.VECTOR
                ? Outcome.Inferred.of(in).reaching(new Reach.Pointwise())
                : Outcome.Inferred.of(Form.VECTOR, List.of(), Formula.product(in.sizes()));
    }

    @Override
    public List<Edit> smaller() {
        return List.of(new Edit.Instead(Call.of("GlobalAvgPool")));
    }
}
