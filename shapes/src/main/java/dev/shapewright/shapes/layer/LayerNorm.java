package dev.shapewright.shapes.layer;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Product;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.rule.ShapeKeeping;
import dev.shapewright.shapes.schema.Axes;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.List;

/** Normalization over some axes, the last one unless others are named. */
public record LayerNorm(boolean affine, boolean bias, Axes axes) implements ShapeKeeping {
    public LayerNorm {
        axes = axes.values().isEmpty() ? new Axes(List.of(Axis.FEATURES)) : axes;
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Faults faults = new Faults();
        List<Size> normalized = axes.sizes("axes", in, faults);
        if (affine && !faults.any()) {
            Known.checkAxes(axes, in, "@LayerNorm", faults, known(in));
        }
        if (faults.any()) {
            return faults.rejected();
        }
        boolean last = axes.values().size() == 1
                && Axes.index(in.form(), axes.values().get(0)) == in.form().rank() - 1;
        Outcome.Inferred facts =
                Outcome.Inferred.of(in).reaching(last ? new Reach.Pointwise() : new Reach.Everything());
        if (affine) {
            facts = facts.weight("scale", normalized);
        }
        return affine && bias ? facts.weight(new Product("shift", normalized, true)) : facts;
    }

    /** Leaves out the axes whose sizes are known only at run time. */
    private List<Edit> known(Shape in) {
        List<Axis> known = axes.values().stream()
                .filter(axis -> in.sizes().get(Axes.index(in.form(), axis)) instanceof Size.Known)
                .toList();
        return known.isEmpty() ? List.of() : List.of(Edit.set("axes", new Axes(known).value()));
    }
}
