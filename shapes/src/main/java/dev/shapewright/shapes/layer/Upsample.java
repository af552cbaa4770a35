package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.schema.PerAxis;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Repeats each position. */
public record Upsample(PerAxis value) implements Layer {
    @Override
    public Set<Form> takes() {
        return SPATIAL;
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Faults faults = new Faults();
        value.check("value", in.form(), faults);
        if (faults.any()) {
            return faults.rejected();
        }
        List<Integer> scale = value.over(in.form().spatialAxes());
        List<Formula> sizes = new ArrayList<>();
        for (int axis = 0; axis < scale.size(); axis++) {
            sizes.add(Formula.product(in.sizes().get(axis), Size.of(scale.get(axis))));
        }
        return Outcome.Inferred.of(in.form(), sizes, Formula.kept(in.channels()))
                .reaching(new Reach.Upsampled(scale));
    }

    @Override
    public List<Edit> smaller() {
        return List.of(Edit.set("value", 1));
    }
}
