package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Product;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * The rule for recurrent layers.
 *
 * @param gates number of matrix products of each step
 * @param biases number of bias vectors of each gate
 * @param others how many bias vectors other frameworks have
 */
record Recurrent(String type, int units, boolean bidirectional, int gates, int biases, List<Convention> others) {

    /** The number of bias vectors of each gate in a framework, and how to get them. */
    record Convention(String framework, int biases, String how) {}

    /** The two conventions of layers with a {@code doubleBias}. */
    static final List<Convention> SINGLE_OR_DOUBLE = List.of(
            new Convention("PyTorch", 2, "two bias vectors (doubleBias = true)"),
            new Convention("Keras", 1, "one bias vector (doubleBias = false)"));

    Outcome infer(Shape in) {
        Faults faults = new Faults();
        Known.check(in.channels(), in.form(), "the weights of @" + type, faults);
        Size h = Size.of(units);
        Outcome.Inferred output = Outcome.Inferred.of(in)
                .last(bidirectional ? Formula.product(Size.of(2), h) : Formula.named("units", h));
        return faults.any() ? faults.rejected(output.output()) : facts(in, output);
    }

    private Outcome facts(Shape in, Outcome.Inferred output) {
        Outcome.Inferred facts = output;
        for (Product kernel : kernels(in.channels())) {
            List<Size> eachStep = new ArrayList<>(List.of(in.sizes().get(0)));
            eachStep.addAll(kernel.factors());
            facts = facts.weight(kernel).macs(kernel.name(), eachStep);
        }
        return biases == 0 ? facts : compared(facts.weight(bias(biases)), in);
    }

    private Outcome compared(Outcome.Inferred facts, Shape in) {
        for (Convention other : others) {
            if (other.biases != biases) {
                facts = facts.note(
                        other.framework,
                        () -> Product.explain(kernels(in.channels()), bias(other.biases)) + " parameters: "
                                + other.how);
            }
        }
        return facts;
    }

    private List<Product> kernels(Size features) {
        Size h = Size.of(units);
        return List.of(new Product("kernel", perGate(h, features)), new Product("recurrent kernel", perGate(h, h)));
    }

    private Product bias(int vectors) {
        List<Size> factors = perGate(Size.of(units));
        if (vectors > 1) {
            factors.add(bidirectional ? 1 : 0, Size.of(vectors));
        }
        return new Product("bias", factors, true);
    }

    /** The factors, for each direction and gate if there are several. */
    private List<Size> perGate(Size... factors) {
        List<Size> all = new ArrayList<>();
        if (bidirectional) {
            all.add(Size.of(2));
        }
        if (gates > 1) {
            all.add(Size.of(gates));
        }
        all.addAll(List.of(factors));
        return all;
    }
}
