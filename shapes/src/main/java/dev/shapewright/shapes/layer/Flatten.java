package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.Set;

/** All values of the current tensor in one vector. */
public record Flatten() implements Layer {
    @Override
    public Set<Form> takes() {
        return VALUES;
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Size product = in.sizes().stream().reduce(Size.of(1), Size::times);
        Reach reach = in.form() == Form.VECTOR ? new Reach.Pointwise() : new Reach.Everything();
        return Outcome.Inferred.of(Shape.vector(product)).reaching(reach);
    }
}
