package dev.shapewright.shapes.network;

import dev.shapewright.layers.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * A model, expanded: every tensor in the order it is made.
 *
 * @param model the model's name, with nested ones joined by a dot
 * @param nodes the inputs and layers
 * @param groups the uses of blocks, each before those inside it
 * @param outputs what flows out of the model; the last is the tensor at the end, unless that is a training head
 * @param aliases the further names that the model gives to tensors
 * @param complete whether the whole stack could be read; otherwise the totals are unknown
 */
public record Network(
        String model,
        Layout layout,
        List<Node> nodes,
        List<Group> groups,
        List<Output> outputs,
        List<Alias> aliases,
        boolean complete) {
    /**
     * A tensor that flows out of the model.
     *
     * @param name the name under which it does; empty if that is the name of what makes it
     * @param training whether it does so only while training
     */
    public record Output(int node, Optional<String> name, boolean training) {}

    /**
     * A name that a tensor has besides its own.
     *
     * @param namedBy the entry of the model that gives it
     */
    public record Alias(String name, int node, int namedBy) {}

    public Network {
        nodes = List.copyOf(nodes);
        groups = List.copyOf(groups);
        outputs = List.copyOf(outputs);
        aliases = List.copyOf(aliases);
    }

    /** The tensors that flow into the model. */
    public List<Node> inputs() {
        List<Node> inputs = new ArrayList<>();
        for (Node node : nodes) {
            if (node.isInput()) {
                inputs.add(node);
            }
        }
        return inputs;
    }

    /**
     * Visits the indexes of groups and nodes in order, each use of a block in front of what is inside.
     *
     * @param onGroup takes the index of a group
     * @param onNode takes the index of a node
     */
    public void inOrder(IntConsumer onGroup, IntConsumer onNode) {
        int group = 0;
        for (int node = 0; node <= nodes.size(); node++) {
            while (group < groups.size() && groups.get(group).first() == node) {
                onGroup.accept(group);
                group++;
            }
            if (node < nodes.size()) {
                onNode.accept(node);
            }
        }
    }

    /** Whether every layer is valid. */
    public boolean sound() {
        for (Node node : nodes) {
            if (node.facts().isEmpty()) {
                return false;
            }
        }
        return complete;
    }
}
