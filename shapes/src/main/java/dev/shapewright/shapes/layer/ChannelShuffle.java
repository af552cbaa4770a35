package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
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
        if (in.channels() instanceof Size.Known known) {
            Groups.check("value", value, known.value(), faults);
        }
        return faults.any() ? faults.rejected() : Outcome.Inferred.of(in).reaching(new Reach.Pointwise());
    }
}
