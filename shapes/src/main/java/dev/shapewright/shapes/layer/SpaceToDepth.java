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
import dev.shapewright.shapes.tensor.Sides;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rearranges blocks of positions into channels. */
public record SpaceToDepth(PerAxis value) implements Layer {
    @Override
    public Set<Form> takes() {
        return IMAGES;
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Faults faults = new Faults();
        value.check("value", in.form(), faults);
        if (!faults.any()) {
            Factors.check(value, in, faults);
        }
        if (faults.any()) {
            return faults.rejected();
        }
        int axes = in.form().spatialAxes();
        List<Window> blocks = new ArrayList<>();
        List<Formula> sizes = new ArrayList<>();
        List<Size> channels = new ArrayList<>(List.of(in.channels()));
        for (int axis = 0; axis < axes; axis++) {
            int factor = value.at(axis);
            blocks.add(new Window(factor, factor, 1, new Sides.Explicit(0, 0)));
            sizes.add(Formula.quotient(in.sizes().get(axis), Size.of(factor)));
            channels.add(Size.of(factor));
        }
        return Outcome.Inferred.of(in.form(), sizes, Formula.product(channels)).reaching(new Reach.Sliding(blocks));
    }

    @Override
    public List<Edit> smaller() {
        return List.of(Edit.set("value", 1));
    }
}
