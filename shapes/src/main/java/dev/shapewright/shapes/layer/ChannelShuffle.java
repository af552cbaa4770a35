package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import java.util.Set;

/** Mixes the channels of groups. */
public record ChannelShuffle(int value) implements Layer {
    @Override
    public Set<Form> takes() {
        return VALUES;
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Faults faults = new Faults();
        Groups.check("value", value, in, faults);
        return faults.any() ? faults.rejected() : Outcome.Inferred.of(in).reaching(new Reach.Pointwise());
    }
}
