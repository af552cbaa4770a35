package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Conversions;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
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
