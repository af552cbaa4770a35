package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Cost;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Product;
import dev.shapewright.shapes.tensor.Count;
import dev.shapewright.shapes.tensor.Tally;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The running sums of what is known of a network, and the layer at which one of them overflows. Values known only at run
 * time are left out: they may belong to a training output, which does not count, and would hide the rest.
 */
final class RunningTotals {
    private final Tally parameters = new Tally();
    private final Tally buffers = new Tally();
    private final Tally macs = new Tally();
    private final Tally activations = new Tally();

    /** Adds a layer; returns a fault if a sum exceeds what a {@code long} holds. */
    Optional<Fault> add(Made made) {
        if (made.facts().isEmpty()) {
            return Optional.empty();
        }
        Cost own = made.cost();
        parameters.add(own.parameters());
        buffers.add(own.buffers());
        macs.add(own.macs());
        activations.add(own.activations());
        return overflow(own, made.facts().get());
    }

    private Optional<Fault> overflow(Cost own, Outcome.Inferred facts) {
        if (parameters.overflows()) {
            return Optional.of(overflow("parameters", own.parameters(), formulas(facts.weights())));
        } else if (macs.overflows()) {
            return Optional.of(overflow("MACs", own.macs(), formulas(facts.macs())));
        } else if (buffers.overflows()) {
            return Optional.of(overflow("buffers", own.buffers(), formulas(facts.buffers())));
        } else if (activations.overflows()) {
            String elements = new Product("elements", facts.output().sizes()).formula();
            return Optional.of(overflow("activations", own.activations(), elements));
        }
        return Optional.empty();
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
