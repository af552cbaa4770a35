package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.List;
import java.util.Set;

/** Channels as blocks of positions. */
public record PixelShuffle(int value) implements Layer {
    @Override
    public Set<Form> takes() {
        return Set.of(Form.IMAGE);
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        long square = (long) value * value;
        if (in.channels() instanceof Size.Known known && known.value() % square != 0) {
            long root = Math.min(value, (long) Math.sqrt((double) known.value()));
            while (known.value() % (root * root) != 0) {
                root--;
            }
            Fault fault = new Fault(
                    ProblemId.FACTOR_DOES_NOT_DIVIDE,
                    "value",
                    value + " squared does not divide the " + known.value() + " channels");
            return new Outcome.Rejected(List.of(fault.because(
                            known.value() + " % " + square + " = " + known.value() % square)
                    .mend(
                            Edit.set("value", root),
                            new Edit.Reshaped(
                                    0,
                                    in,
                                    Groups.withChannels(in, Size.of(known.value() / (root * root) * square)),
                                    true))));
        }
        Size factor = Size.of(value);
        List<Formula> sizes =
                in.spatial().stream().map(size -> Formula.product(size, factor)).toList();
        return Outcome.Inferred.of(in.form(), sizes, Formula.quotient(in.channels(), factor, factor))
                .reaching(new Reach.Upsampled(List.of(value, value)));
    }
}
