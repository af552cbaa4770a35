package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.schema.Width;
import dev.shapewright.shapes.tensor.Form;
import java.util.Set;

/** A plain recurrent layer over a sequence. */
public record SimpleRnn(@Width int units, boolean bidirectional, boolean bias, boolean doubleBias) implements Layer {
    @Override
    public Set<Form> takes() {
        return Set.of(Form.SEQUENCE);
    }

    @Override
    public Outcome infer(Inputs inputs) {
        int biases = !bias ? 0 : doubleBias ? 2 : 1;
        return new Recurrent("SimpleRnn", units, bidirectional, 1, biases, Recurrent.SINGLE_OR_DOUBLE)
                .infer(inputs.current());
    }
}
