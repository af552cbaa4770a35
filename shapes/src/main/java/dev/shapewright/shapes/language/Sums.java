package dev.shapewright.shapes.language;

import dev.shapewright.shapes.layer.Fault;
import dev.shapewright.shapes.layer.Outcome;
import dev.shapewright.shapes.layer.Product;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.tensor.Count;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The running sums of a stack, and the layer at which one of them leaves the numbers. */
final class Sums {
    private Count parameters = Count.zero();
    private Count macs = Count.zero();
    private Count buffers = Count.zero();
    private Count activations = Count.zero();
    private boolean reported;

    Count parameters() {
        return parameters;
    }

    Count macs() {
        return macs;
    }

    /** Adds a node; a fault where a sum first exceeds what a {@code long} holds. */
    Optional<Fault> add(Node node) {
        if (node.facts().isEmpty()) {
            return Optional.empty();
        }
        parameters = parameters.plus(node.parameters());
        macs = macs.plus(node.macs());
        buffers = buffers.plus(node.buffers());
        activations = activations.plus(node.activations());
        if (reported) {
            return Optional.empty();
        }
        Optional<Fault> fault = overflow(
                        "parameters", node.parameters(), parameters, products(node, Outcome.Inferred::weights))
                .or(() -> overflow("MACs", node.macs(), macs, products(node, Outcome.Inferred::macs)))
                .or(() -> overflow("buffers", node.buffers(), buffers, products(node, Outcome.Inferred::buffers)))
                .or(() -> overflow("activations", node.activations(), activations, elements(node)));
        reported = fault.isPresent();
        return fault;
    }

    private static String products(Node node, Function<Outcome.Inferred, List<Product>> which) {
        return node.facts().map(which).orElse(List.of()).stream()
                .map(Product::formula)
                .collect(Collectors.joining(" + "));
    }

    private static String elements(Node node) {
        return node.output()
                .map(shape -> new Product("elements", shape.sizes()).formula())
                .orElse("");
    }

    private static Optional<Fault> overflow(String noun, Count own, Count sum, String formula) {
        if (!(sum instanceof Count.Overflow)) {
            return Optional.empty();
        }
        boolean alone = own instanceof Count.Overflow;
        String headline = "the " + noun + (alone ? " of" : " up to and with")
                + " this layer exceed 9,223,372,036,854,775,807, the largest count";
        return Optional.of(new Fault(ProblemId.COUNT_OVERFLOW, "", headline)
                .because((alone ? "" : "those before + ") + formula + " is more"));
    }
}
