package dev.shapewright.shapes.rule;

import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import java.util.Optional;
import java.util.Set;

/** A layer that keeps the shape of its input, whatever its elements; most change values one by one and learn nothing. */
public interface ShapeKeeping extends Layer {
    @Override
    default Set<Form> takes() {
        return VALUES;
    }

    /** The input's shape, if this layer takes its form, whatever else may be wrong with the layer. */
    default Optional<Shape> kept(Inputs inputs) {
        Shape in = inputs.current();
        return takes().contains(in.form()) ? Optional.of(in) : Optional.empty();
    }

    @Override
    default Outcome apply(Inputs inputs) {
        Outcome outcome = Layer.super.apply(inputs);
        // A size that must be known is reported once, not by each layer it passes through.
        return outcome instanceof Outcome.Rejected rejected && !rejected.isOf(ProblemId.UNKNOWN_SIZE)
                ? new Outcome.Rejected(rejected.faults(), kept(inputs))
                : outcome;
    }

    @Override
    default Outcome infer(Inputs inputs) {
        return Outcome.Inferred.of(inputs.current()).reaching(new Reach.Pointwise());
    }
}
