package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Size;
import java.util.Set;

/** Batch normalization of each channel. */
public record BatchNorm(boolean affine, boolean statistics) implements Layer {
    @Override
    public Set<Form> takes() {
        return VALUES;
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Size channels = inputs.current().channels();
        Faults faults = new Faults();
        Known.check(channels, inputs.current().form(), "the weights of @BatchNorm", faults);
        if (faults.any()) {
            return faults.rejected();
        }
        Outcome.Inferred facts = Outcome.Inferred.of(inputs.current()).reaching(new Reach.Pointwise());
        if (affine) {
            facts = facts.weight("scale", channels).weight("shift", channels);
        }
        return statistics ? facts.buffer("mean", channels).buffer("variance", channels) : facts;
    }
}
