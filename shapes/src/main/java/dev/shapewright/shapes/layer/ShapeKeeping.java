package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Form;
import java.util.Set;

/** A layer that keeps the shape of its input: most change values one by one and learn nothing. */
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
