package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.ShapeKeeping;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;

/** Normalization of each channel over the positions of one sample. */
public record InstanceNorm(boolean affine) implements ShapeKeeping {
    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Size channels = in.channels();
        Faults faults = new Faults();
        if (affine) {
            Known.check(channels, in.form(), "the weights of @InstanceNorm", faults);
        }
        if (faults.any()) {
            return faults.rejected();
        }
        Outcome.Inferred facts = Outcome.Inferred.of(in);
        return affine ? facts.weight("scale", channels).weight("shift", channels) : facts;
    }
}
