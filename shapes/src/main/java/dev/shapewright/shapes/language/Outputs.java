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

    /** The tensor at the end flows out last: under the names it has as an output, not only while training. */
    void end(int node) {
        List<Network.Output> named =
                outputs.stream().filter(output -> output.node() == node).toList();
        outputs.removeAll(named);
        named.forEach(output -> outputs.add(new Network.Output(node, output.name(), false)));
        if (named.isEmpty()) {
            outputs.add(new Network.Output(node, Optional.empty(), false));
        }
    }

    /** All of them, and a tensor that is current. */
    List<Network.Output> with(int current) {
        List<Network.Output> with = new ArrayList<>(outputs);
        with.add(new Network.Output(current, Optional.empty(), false));
        return with;
    }

    List<Network.Output> all() {
        return outputs;
    }
}
