package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import java.util.List;
import java.util.Set;

/** The mean of each channel over all positions: a vector. */
public record GlobalAvgPool() implements Layer {
    @Override
    public Set<Form> takes() {
        return SPATIAL;
    }

    @Override
    public Outcome infer(Inputs inputs) {
        return GlobalPooling.infer(inputs.current());
    }

    @Override
    public List<Edit> insteadOn(Shape shape) {
        return Conversions.orNeedless(shape, takes(), Form.VECTOR);
    }
}
