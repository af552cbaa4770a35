package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.schema.Pads;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Sides;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts off positions around the input. */
public record Crop(Pads value) implements Layer {
    @Override
    public Set<Form> takes() {
        return SPATIAL;
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Faults faults = new Faults();
        value.checkNumbers("value", in.form(), faults);
        if (faults.any()) {
            return faults.rejected();
        }
        List<Window> shifted = new ArrayList<>();
        List<Formula> sizes = new ArrayList<>();
        List<Sides> sides = value.over(in.form().spatialAxes());
        for (int axis = 0; axis < sides.size(); axis++) {
            Sides.Explicit cut = (Sides.Explicit) sides.get(axis);
            shifted.add(Window.shift(new Sides.Explicit(-cut.before(), -cut.after())));
            sizes.add(shifted.get(axis).over(in.sizes().get(axis)));
            check(cut, in, axis, faults);
        }
        return faults.any()
                ? faults.rejected()
                : Outcome.Inferred.of(in.form(), sizes, Formula.kept(in.channels()))
                        .reaching(new Reach.Sliding(shifted));
    }

    /** How much may be cut off each side of an axis if both sides are cut equally. */
    private static long most(Size size) {
        return size instanceof Size.Known known ? (known.value() - 1) / 2 : Long.MAX_VALUE;
    }

    private void check(Sides.Explicit cut, Shape in, int axis, Faults faults) {
        long both = (long) cut.before() + cut.after();
        if (in.sizes().get(axis) instanceof Size.Known size && both >= size.value() && !faults.any()) {
            String headline = "cutting " + cut.before() + " and " + cut.after() + " leaves nothing of the "
                    + size.value() + " " + Form.unit(in.form().axes().get(axis), size);
            int axes = in.form().spatialAxes();
            int index = value.values().size() == 1 ? Site.WHOLE : value.index(axis, axes, cut.after() > cut.before());
            faults.add(new Fault(ProblemId.CROPPING_EXCEEDS_AXIS, "value", index, headline)
                    .because(size.value() + " - " + cut.before() + " - " + cut.after() + " = " + (size.value() - both))
                    .mend(Edit.set(
                            "value",
                            value.atMost(in.spatial().stream().map(Crop::most).toList()))));
        }
    }
}
