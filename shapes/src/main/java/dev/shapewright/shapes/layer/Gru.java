package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.schema.Width;
import dev.shapewright.shapes.tensor.Form;
import java.util.List;
import java.util.Set;

/** A gated recurrent unit over a sequence. */
public record Gru(@Width int units, boolean bidirectional, boolean bias, boolean resetAfter) implements Layer {
    @Override
    public Set<Form> takes() {
        return Set.of(Form.SEQUENCE);
    }

    @Override
    public Outcome infer(Inputs inputs) {
        int biases = !bias ? 0 : resetAfter ? 2 : 1;
        Recurrent.Convention both =
                new Recurrent.Convention("PyTorch, Keras", 2, "two bias vectors (resetAfter = true)");
        return new Recurrent("Gru", units, bidirectional, 3, biases, List.of(both)).infer(inputs.current());
    }
}
