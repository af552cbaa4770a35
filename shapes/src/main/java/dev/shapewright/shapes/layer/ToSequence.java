package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Conversions;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
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
        return Outcome.Inferred.of(
                        Form.SEQUENCE,
                        List.of(Formula.product(in.spatial())),
                        Formula.named("the input's channels", in.channels()))
                .reaching(new Reach.Pointwise());
    }

    @Override
    public List<Edit> insteadOn(Shape shape) {
        return Conversions.orNeedless(shape, takes(), Form.SEQUENCE);
    }

    @Override
    public List<Edit> smaller() {
        return List.of(new Edit.Instead(Call.of("GlobalAvgPool")));
    }
}
