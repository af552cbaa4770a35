package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import java.util.List;

/** The rule for all pools over a whole channel. */
final class GlobalPooling {
    private GlobalPooling() {}

    static Outcome infer(Shape in) {
        Formula channels = in.form() == Form.SEQUENCE
                ? Formula.kept(in.channels())
                : Formula.named("the input's channels", in.channels());
        return Outcome.Inferred.of(Form.VECTOR, List.of(), channels);
    }
}
