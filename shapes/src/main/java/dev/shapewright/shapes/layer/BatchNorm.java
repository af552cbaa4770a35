package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Product;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.rule.ShapeKeeping;
import dev.shapewright.shapes.tensor.Size;
import java.util.List;

/** Batch normalization of each channel. */
public record BatchNorm(boolean affine, boolean statistics) implements ShapeKeeping {
    private static final Product BATCHES = new Product("batches", List.of(Size.of(1)));

    @Override
    public Outcome infer(Inputs inputs) {
        Size channels = inputs.current().channels();
        Faults faults = new Faults();
        if (affine || statistics) {
            Known.check(channels, inputs.current().form(), "the weights of @BatchNorm", faults);
        }
        if (faults.any()) {
            return faults.rejected();
        }
        Outcome.Inferred facts = Outcome.Inferred.of(inputs.current()).reaching(new Reach.Pointwise());
        if (affine) {
            facts = facts.weight("scale", channels).weight("shift", channels);
        }
        return statistics ? compared(facts.buffer("mean", channels).buffer("variance", channels)) : facts;
    }

    /** Notes how PyTorch and Keras print the running statistics. */
    private static Outcome compared(Outcome.Inferred facts) {
        Product[] buffers = facts.buffers().toArray(Product[]::new);
        return facts.note(
                        "PyTorch",
                        () -> Product.explain(facts.buffers(), BATCHES) + " buffers: a counter of batches, too")
                .note(
                        "Keras",
                        () -> Product.explain(facts.weights(), buffers)
                                + " parameters: the statistics count, as non-trainable ones");
    }
}
