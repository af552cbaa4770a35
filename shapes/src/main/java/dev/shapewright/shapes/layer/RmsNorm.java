package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.rule.ShapeKeeping;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;

/** Division by the root mean square over the last axis, with a learned scale. */
public record RmsNorm() implements ShapeKeeping {
    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Size channels = in.channels();
        Faults faults = new Faults();
        Known.check(channels, in.form(), "the weights of @RmsNorm", faults);
        if (faults.any()) {
            return faults.rejected();
        }
        Outcome.Inferred facts = Outcome.Inferred.of(in).reaching(new Reach.Pointwise());
        return facts.weight("scale", channels);
    }
}
