package dev.shapewright.shapes.language;

import dev.shapewright.shapes.layer.Fault;
import dev.shapewright.shapes.layer.Outcome;
import dev.shapewright.shapes.layer.Product;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.tensor.Count;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The running sums of what is known of a network, and the layer at which one of them leaves the numbers. What is known only
 * at run time is left out: it may belong to an output for training, which does not count, and would hide the rest.
 */
final class Sums {
    private Count parameters = Count.zero();
    private Count macs = Count.zero();
    private Count buffers = Count.zero();
    private Count activations = Count.zero();
    private boolean reported;

    /** Adds a layer; a fault where a sum first exceeds what a {@code long} holds. */
    Optional<Fault> add(Made made) {
        if (made.facts().isEmpty()) {
            return Optional.empty();
        }
        Outcome.Inferred facts = made.facts().get();
        Count ownParameters = Product.sum(facts.weights());
        Count ownMacs = Product.sum(facts.macs());
        Count ownBuffers = Product.sum(facts.buffers());
        Count ownActivations = facts.output().elements();
        parameters = plus(parameters, ownParameters);
        macs = plus(macs, ownMacs);
        buffers = plus(buffers, ownBuffers);
        activations = plus(activations, ownActivations);
        if (reported) {
            return Optional.empty();
        }
        Optional<Fault> fault = overflow("parameters", ownParameters, parameters, () -> formulas(facts.weights()))
                .or(() -> overflow("MACs", ownMacs, macs, () -> formulas(facts.macs())))
                .or(() -> overflow("buffers", ownBuffers, buffers, () -> formulas(facts.buffers())))
                .or(() -> overflow(
                        "activations",
                        ownActivations,
                        activations,
                        () -> new Product("elements", facts.output().sizes()).formula()));
        reported = fault.isPresent();
        return fault;
    }

    private static Count plus(Count sum, Count own) {
        return own instanceof Count.Unknown ? sum : sum.plus(own);
    }

    private static String formulas(List<Product> products) {
        return products.stream().map(Product::formula).collect(Collectors.joining(" + "));
    }

    private static Optional<Fault> overflow(String noun, Count own, Count sum, Supplier<String> formula) {
        if (!(sum instanceof Count.Overflow)) {
            return Optional.empty();
        }
        boolean alone = own instanceof Count.Overflow;
        String headline = "the " + noun + (alone ? " of" : " up to and with")
                + " this layer exceed 9,223,372,036,854,775,807, the largest count";
        return Optional.of(new Fault(ProblemId.COUNT_OVERFLOW, "", headline)
                .because((alone ? "" : "those before + ") + formula.get() + " is more"));
    }
}
