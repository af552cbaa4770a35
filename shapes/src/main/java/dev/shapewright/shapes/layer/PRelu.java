package dev.shapewright.shapes.layer;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.rule.ActivationFunction;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Product;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.Axes;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.List;
import java.util.stream.Collectors;

/** {@code x} if positive, otherwise a learned factor times {@code x}. */
public record PRelu(Axes axes) implements ActivationFunction {
    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Faults faults = new Faults();
        List<Size> sizes = axes.sizes("axes", in, faults);
        if (!faults.any()) {
            Edit perChannel = Edit.set("axes", new Value.Constant("Axis", Axis.CHANNELS.name()));
            Known.checkAxes(axes, in, "@PRelu", faults, List.of(perChannel));
        }
        return faults.any() ? faults.rejected() : compared(in, new Product("factors", sizes));
    }

    /** PyTorch has one factor unless told otherwise, Keras one for each element. */
    private Outcome compared(Shape in, Product factors) {
        Outcome.Inferred facts =
                Outcome.Inferred.of(in).reaching(new Reach.Pointwise()).weight(factors);
        if (!axes.values().isEmpty()) {
            facts = facts.note("PyTorch", "1 parameter by default (axes = {})");
        }
        return axes.values().size() == in.form().rank() ? facts : facts.note("Keras", oneEach(in));
    }

    private static String oneEach(Shape in) {
        String all = in.form().axes().stream().map(Axis::name).collect(Collectors.joining(", ", "{", "}"));
        return Product.explain(List.of(new Product("factors", in.sizes()))) + " parameters by default (axes = " + all
                + ")";
    }
}
