package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.ShapeKeeping;
import dev.shapewright.shapes.tensor.Form;
import java.util.Set;

/** Normalization over neighboring channels of an image. */
public record LocalResponseNorm(int value) implements ShapeKeeping {
    @Override
    public Set<Form> takes() {
        return Set.of(Form.IMAGE);
    }
}
