package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.rule.ShapeKeeping;
import dev.shapewright.shapes.tensor.Shape;

/** Mixes the channels of groups. */
public record ChannelShuffle(int value) implements ShapeKeeping {
    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Faults faults = new Faults();
        Groups.check("value", value, in, faults);
        return faults.any() ? faults.rejected() : Outcome.Inferred.of(in).reaching(new Reach.Pointwise());
    }
}
