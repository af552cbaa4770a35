package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.List;
import java.util.Set;

/** Repeats a vector as the steps of a sequence. */
public record RepeatVector(int value) implements Layer {
    @Override
    public Set<Form> takes() {
        return Set.of(Form.VECTOR);
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        return Outcome.Inferred.of(
                Form.SEQUENCE, List.of(Formula.written(Size.of(value))), Formula.kept(in.channels()));
    }
}
