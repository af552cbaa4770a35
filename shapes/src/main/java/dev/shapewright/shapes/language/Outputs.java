package dev.shapewright.shapes.language;

import dev.shapewright.shapes.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What flows out of a model. */
final class Outputs {
    private final List<Network.Output> outputs = new ArrayList<>();

    /** A tensor flows out under a name. */
    void add(int node, String name, boolean training) {
        outputs.add(new Network.Output(node, Optional.of(name), training));
    }

    /**
     * The tensor at the end flows out last: under the names it has as an output, and not only while training. Where it is a
     * head for training, the output before it is the last.
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

    /** The outputs that a tensor is. */
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

    /** All of them, and a tensor that is current. */
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
