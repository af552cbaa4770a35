package dev.shapewright.shapes.language;

import dev.shapewright.shapes.layer.Fault;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.tensor.Count;
import java.util.Optional;

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
        Optional<Fault> fault = overflow("parameters", node.parameters(), parameters)
                .or(() -> overflow("MACs", node.macs(), macs))
                .or(() -> overflow("buffers", node.buffers(), buffers))
                .or(() -> overflow("activations", node.activations(), activations));
        reported = fault.isPresent();
        return fault;
    }

    private static Optional<Fault> overflow(String noun, Count own, Count sum) {
        if (!(sum instanceof Count.Overflow)) {
            return Optional.empty();
        }
        String whose =
                own instanceof Count.Overflow ? "the " + noun + " of this layer" : "the " + noun + " up to this layer";
        return Optional.of(new Fault(
                ProblemId.COUNT_OVERFLOW, "", whose + " exceed 9,223,372,036,854,775,807, the largest count"));
    }
}
