package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Conversions;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.schema.PerAxis;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import java.util.List;
import java.util.Set;

/** The mean of each window, with as many windows as the output has positions. */
public record AdaptiveAvgPool(PerAxis value) implements Layer {
    @Override
    public Set<Form> takes() {
        return SPATIAL;
    }

    @Override
    public Outcome infer(Inputs inputs) {
        return AdaptivePooling.infer(inputs.current(), value);
    }

    @Override
    public List<Edit> insteadOn(Shape shape) {
        return Conversions.orNeedless(shape, takes(), Form.VECTOR);
    }
}
