package dev.shapewright.shapes.network;

import java.util.Optional;
import java.util.OptionalInt;

/** The names of tensors where they are read: outside of a block, its output has the block's name. */
final class Units {
    private final Network network;

    Units(Network network) {
        this.network = network;
    }

    /** The number of uses of blocks around. */
    int depth(OptionalInt group) {
        int depth = 0;
        for (OptionalInt at = group;
                at.isPresent();
                at = network.groups().get(at.getAsInt()).around()) {
            depth++;
        }
        return depth;
    }

    /**
     * The name of a node's output for a reader.
     *
     * @param reader the use of a block in whose stack the reader stands; empty for the model's
     */
    String name(int node, OptionalInt reader) {
        String name = network.nodes().get(node).name();
        OptionalInt at = network.nodes().get(node).group();
        while (at.isPresent() && !isAround(at.getAsInt(), reader)) {
            Group group = network.groups().get(at.getAsInt());
            if (!group.output().equals(OptionalInt.of(node))) {
                break;
            }
            name = group.name();
            at = group.around();
        }
        return name;
    }

    /** Whether a use of a block is another one, or around it. */
    private boolean isAround(int group, OptionalInt inner) {
        OptionalInt at = inner;
        while (at.isPresent() && at.getAsInt() != group) {
            at = network.groups().get(at.getAsInt()).around();
        }
        return at.isPresent();
    }

    /** The name of a node's output for a reader in the stack of a block; empty if it is not made there. */
    Optional<String> inside(int index, int node) {
        Group block = network.groups().get(index);
        if (node < block.first() || node >= block.end()) {
            return Optional.empty();
        }
        String name = network.nodes().get(node).name();
        for (OptionalInt at = network.nodes().get(node).group(); at.isPresent() && at.getAsInt() != index; ) {
            Group group = network.groups().get(at.getAsInt());
            if (!group.output().equals(OptionalInt.of(node))) {
                break;
            }
            name = group.name();
            at = group.around();
        }
        return Optional.of(name);
    }

    /** The name of a node's output for a reader outside of all blocks. */
    String outermost(int node) {
        return name(node, OptionalInt.empty());
    }
}
