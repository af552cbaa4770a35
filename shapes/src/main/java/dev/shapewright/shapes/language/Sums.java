package dev.shapewright.shapes.language;

import dev.shapewright.shapes.layer.Cost;
import dev.shapewright.shapes.layer.Fault;
import dev.shapewright.shapes.layer.Outcome;
import dev.shapewright.shapes.layer.Product;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.tensor.Count;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The running sums of what is known of a network, and the layer at which one of them leaves the numbers. What is known only
 * at run time is left out: it may belong to an output for training, which does not count, and would hide the rest.
 */
final class Sums {
    private Count parameters = Count.zero();
    private Count buffers = Count.zero();
    private Count macs = Count.zero();
    private Count activations = Count.zero();
    private boolean reported;

    /** Adds a layer; a fault where a sum first exceeds what a {@code long} holds. */
    Optional<Fault> add(Made made) {
        if (made.facts().isEmpty()) {
            return Optional.empty();
        }
        Cost own = made.cost();
        parameters = plus(parameters, own.parameters());
        buffers = plus(buffers, own.buffers());
        macs = plus(macs, own.macs());
        activations = plus(activations, own.activations());
        if (reported) {
            return Optional.empty();
        }
        Optional<Fault> fault = overflow(own, made.facts().get());
        reported = fault.isPresent();
        return fault;
    }

    private Optional<Fault> overflow(Cost own, Outcome.Inferred facts) {
        if (parameters instanceof Count.Overflow) {
            return Optional.of(overflow("parameters", own.parameters(), formulas(facts.weights())));
        } else if (macs instanceof Count.Overflow) {
            return Optional.of(overflow("MACs", own.macs(), formulas(facts.macs())));
        } else if (buffers instanceof Count.Overflow) {
            return Optional.of(overflow("buffers", own.buffers(), formulas(facts.buffers())));
        } else if (activations instanceof Count.Overflow) {
            String elements = new Product("elements", facts.output().sizes()).formula();
            return Optional.of(overflow("activations", own.activations(), elements));
        }
        return Optional.empty();
    }

    private static Count plus(Count sum, Count own) {
        return own instanceof Count.Unknown ? sum : sum.plus(own);
    }

    private static String formulas(List<Product> products) {
        return products.stream().map(Product::formula).collect(Collectors.joining(" + "));
    }

    private static Fault overflow(String noun, Count own, String formula) {
        boolean alone = own instanceof Count.Overflow;
        String headline = "the " + noun + (alone ? " of" : " up to and with")
                + " this layer exceed 9,223,372,036,854,775,807, the largest count";
        return new Fault(ProblemId.COUNT_OVERFLOW, "", headline)
                .because((alone ? "" : "those before + ") + formula + " is more");
    }
}
