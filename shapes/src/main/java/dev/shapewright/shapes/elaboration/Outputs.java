package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The outputs of a model. */
final class Outputs {
    private final List<Network.Output> outputs = new ArrayList<>();

    /** Adds a tensor that flows out under a name. */
    void add(int node, String name, boolean training) {
        outputs.add(new Network.Output(node, Optional.of(name), training));
    }

    /**
     * Makes the tensor at the end the last output: under its names as an output, and not only while training. If it is a
     * training head, the output before it is the last.
     */
    void end(int node) {
        if (isHead(node)) {
            List<Network.Output> others =
                    outputs.stream().filter(output -> !output.training()).toList();
            Network.Output last = others.get(others.size() - 1);
            outputs.remove(last);
            outputs.add(last);
            return;
        }
        List<Network.Output> named = named(node);
        outputs.removeAll(named);
        named.forEach(output -> outputs.add(new Network.Output(node, output.name(), false)));
        if (named.isEmpty()) {
            outputs.add(new Network.Output(node, Optional.empty(), false));
        }
    }

    /** The outputs for which a tensor is used. */
    private List<Network.Output> named(int node) {
        return outputs.isEmpty()
                ? List.of()
                : outputs.stream().filter(output -> output.node() == node).toList();
    }

    /** Whether a tensor is an output only while training, and another one always is. */
    private boolean isHead(int node) {
        List<Network.Output> named = named(node);
        return !named.isEmpty()
                && named.stream().allMatch(Network.Output::training)
                && !outputs.stream().allMatch(Network.Output::training);
    }

    /** All outputs, and a tensor that is current. */
    List<Network.Output> with(int current) {
        List<Network.Output> with = new ArrayList<>(outputs);
        if (!isHead(current)) {
            with.add(new Network.Output(current, Optional.empty(), false));
        }
        return with;
    }

    List<Network.Output> all() {
        return outputs;
    }
}
