package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import java.util.Set;

/** One learned factor for each channel. */
public record Scale() implements Layer {
    @Override
    public Set<Form> takes() {
        return VALUES;
    }

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
