package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Sides;
import dev.shapewright.shapes.tensor.Window;
import java.util.List;
import java.util.Set;

/** One learned position in front of a sequence. */
public record ClassToken() implements Layer {
    @Override
    public Set<Form> takes() {
        return Set.of(Form.SEQUENCE);
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Faults faults = new Faults();
        Known.check(in.channels(), in.form(), "the weights of @ClassToken", faults);
        Window shifted = Window.shift(new Sides.Explicit(1, 0));
        return faults.any()
                ? faults.rejected()
                : Outcome.Inferred.of(in)
                        .axis(0, shifted.over(in.sizes().get(0)))
                        .reaching(new Reach.Sliding(List.of(shifted)))
                        .weight("token", in.channels());
    }
}
