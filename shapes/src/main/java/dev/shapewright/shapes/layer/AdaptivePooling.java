package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.schema.PerAxis;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.List;

/** The rule for all pools that are given the size of their output. */
final class AdaptivePooling {
    private AdaptivePooling() {}

    static Outcome infer(Shape in, PerAxis value) {
        Faults faults = new Faults();
        value.check("value", in.form(), faults);
        if (faults.any()) {
            return faults.rejected();
        }
        List<Integer> sizes = value.over(in.form().spatialAxes());
        return Outcome.Inferred.of(
                        in.form(),
                        sizes.stream()
                                .map(size -> Formula.written(Size.of(size)))
                                .toList(),
                        Formula.kept(in.channels()))
                .reaching(new Reach.Adaptive(sizes));
    }
}
