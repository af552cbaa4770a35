package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.ShapeKeeping;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;

/** Normalization over groups of channels. */
public record GroupNorm(int groups, boolean affine) implements ShapeKeeping {
    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Size channels = in.channels();
        Faults faults = new Faults();
        Known.check(channels, in.form(), "the groups of @GroupNorm", faults);
        Groups.check("groups", groups, in, faults);
        if (faults.any()) {
            return faults.rejected();
        }
        Outcome.Inferred facts = Outcome.Inferred.of(in);
        return affine ? facts.weight("scale", channels).weight("shift", channels) : facts;
    }
}
