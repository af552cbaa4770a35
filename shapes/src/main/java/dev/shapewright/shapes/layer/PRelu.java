package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.List;

/** {@code x} where positive, else a learned factor times {@code x}. */
public record PRelu(Axes axes) implements ActivationFunction {
    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Faults faults = new Faults();
        List<Size> sizes = axes.sizes("axes", in, faults);
        if (!faults.any()) {
            Known.checkSize(
                    sizes.stream().reduce(Size.of(1), Size::times),
                    "the size of the axes decides the weights of @PRelu",
                    faults);
        }
        return faults.any()
                ? faults.rejected()
                : Outcome.Inferred.of(in).reaching(new Reach.Pointwise()).weight("factors", sizes.toArray(Size[]::new));
    }
}
