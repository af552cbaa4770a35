package dev.shapewright.shapes.layer;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.rule.Value;
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

/** Adds positions around the input. */
public record Pad(Pads padding, dev.shapewright.layers.Pad.Mode mode) implements Layer {
    @Override
    public Set<Form> takes() {
        return SPATIAL;
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Faults faults = new Faults();
        padding.checkNumbers("padding", in.form(), faults);
        if (faults.any()) {
            return faults.rejected();
        }
        List<Window> shifted = new ArrayList<>();
        List<Formula> sizes = new ArrayList<>();
        List<Sides> sides = padding.over(in.form().spatialAxes());
        for (int axis = 0; axis < sides.size(); axis++) {
            shifted.add(Window.shift(sides.get(axis)));
            sizes.add(shifted.get(axis).over(in.sizes().get(axis)));
            checkMode((Sides.Explicit) sides.get(axis), in, axis, faults);
        }
        return faults.any()
                ? faults.rejected()
                : Outcome.Inferred.of(in.form(), sizes, Formula.kept(in.channels()))
                        .reaching(
                                mode == dev.shapewright.layers.Pad.Mode.CIRCULAR
                                        ? new Reach.Everything()
                                        : new Reach.Sliding(shifted));
    }

    /** REFLECT mirrors what lies behind the edge, so it needs more positions than it adds; CIRCULAR needs as many. */
    private long most(Size size) {
        return switch (mode) {
            case REFLECT -> size instanceof Size.Known known ? known.value() - 1 : Long.MAX_VALUE;
            case CIRCULAR -> size instanceof Size.Known known ? known.value() : Long.MAX_VALUE;
            case ZERO, REPLICATE -> Long.MAX_VALUE;
        };
    }

    private void checkMode(Sides.Explicit sides, Shape in, int axis, Faults faults) {
        if (!(in.sizes().get(axis) instanceof Size.Known size) || faults.any()) {
            return;
        }
        long most = most(size);
        boolean after = sides.before() <= most;
        if (Math.max(sides.before(), sides.after()) > most) {
            Axis name = in.form().axes().get(axis);
            String headline = mode + " adds " + (after ? sides.after() : sides.before()) + " to the " + size.value()
                    + " " + Form.unit(name, size) + ", more than the " + most + " it can";
            int index = padding.values().size() == 1
                    ? Site.WHOLE
                    : padding.index(axis, in.form().spatialAxes(), after);
            faults.add(new Fault(ProblemId.PADDING_EXCEEDS_AXIS, "padding", index, headline)
                    .mend(Edit.set(
                            "padding",
                            padding.atMost(in.spatial().stream().map(this::most).toList())))
                    .mend(Edit.set("mode", new Value.Constant("Pad.Mode", "REPLICATE"))));
        }
    }
}
