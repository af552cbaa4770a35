package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.List;
import java.util.Set;

/** A learned vector for each token id. */
public record Embedding(int vocabulary, int size) implements Layer {
    @Override
    public Set<Form> takes() {
        return Set.of(Form.TOKENS);
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Size length = inputs.current().sizes().get(0);
        return Outcome.Inferred.of(new Shape(Form.SEQUENCE, List.of(length, Size.of(size))))
                .reaching(new Reach.Pointwise())
                .weight("table", Size.of(vocabulary), Size.of(size));
    }
}
