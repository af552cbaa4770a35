package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Form;
import java.util.Set;

/** A layer that changes values one by one: the shape is kept, nothing is learned. */
public interface ShapeKeeping extends Layer {
    @Override
    default Set<Form> takes() {
        return VALUES;
    }

    @Override
    default Outcome infer(Inputs inputs) {
        return Outcome.Inferred.of(inputs.current()).reaching(new Reach.Pointwise());
    }
}
