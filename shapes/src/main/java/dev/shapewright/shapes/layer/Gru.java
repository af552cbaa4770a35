package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Form;
import java.util.Set;

/** A gated recurrent unit over a sequence. */
public record Gru(int units, boolean bidirectional, boolean bias, boolean resetAfter) implements Layer {
    @Override
    public Set<Form> takes() {
        return Set.of(Form.SEQUENCE);
    }

    @Override
    public Outcome infer(Inputs inputs) {
        int biases = !bias ? 0 : resetAfter ? 2 : 1;
        return new Recurrent("Gru", units, bidirectional, 3, biases).infer(inputs.current());
    }
}
