package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.List;
import java.util.Set;

/** An image or volume as a sequence of its positions. */
public record ToSequence() implements Layer {
    @Override
    public Set<Form> takes() {
        return IMAGES;
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Size length = in.spatial().stream().reduce(Size.of(1), Size::times);
        return Outcome.Inferred.of(new Shape(Form.SEQUENCE, List.of(length, in.channels())));
    }
}
