package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.rule.ShapeKeeping;
import dev.shapewright.shapes.tensor.Shape;

/** One learned factor for each channel. */
public record Scale() implements ShapeKeeping {
    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Faults faults = new Faults();
        Known.check(in.channels(), in.form(), "the weights of @Scale", faults);
        return faults.any()
                ? faults.rejected()
                : Outcome.Inferred.of(in).reaching(new Reach.Pointwise()).weight("factors", in.channels());
    }
}
