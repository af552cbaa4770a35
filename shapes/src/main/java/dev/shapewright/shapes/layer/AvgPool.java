package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.schema.Pads;
import dev.shapewright.shapes.schema.PerAxis;
import dev.shapewright.shapes.tensor.Form;
import java.util.Set;

/** The mean of each window, slid over every spatial axis of its input. */
public record AvgPool(PerAxis size, PerAxis stride, Pads padding, boolean ceil) implements Pooling {
    public AvgPool {
        stride = stride.or(size);
    }

    @Override
    public Set<Form> takes() {
        return SPATIAL;
    }

    @Override
    public Outcome infer(Inputs inputs) {
        return Pooling.infer(
                inputs.current(),
                new Windows("size", noun(), size, stride, PerAxis.of(1), padding, ceil),
                "GlobalAvgPool");
    }
}
