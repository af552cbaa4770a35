package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.network.Network;
import java.util.List;

/**
 * Finds the layers that only training outputs depend on. A tensor that nothing reads is still computed, and needs what it
 * reads.
 *
 * @param first the node to begin with; nodes read only earlier ones, so what comes before it makes no difference
 */
record TrainingHeads(List<Made> made, List<Network.Output> outputs, int first) {
    /** For each node from the first on, whether only a training output needs it. */
    boolean[] training() {
        if (!any()) {
            return new boolean[made.size() - first];
        }
        boolean[] training = nodes(true);
        boolean[] needed = nodes(false);
        boolean[] read = new boolean[needed.length];
        for (Made each : made.subList(first, made.size())) {
            mark(each.inputs(), read);
        }
        for (int node = 0; node < read.length; node++) {
            needed[node] |= !read[node] && !training[node];
        }
        reach(training);
        reach(needed);
        for (int node = 0; node < training.length; node++) {
            training[node] &= !needed[node];
        }
        return training;
    }

    /** Whether there is an output that exists only while training. */
    boolean any() {
        for (Network.Output output : outputs) {
            if (output.training() && output.node() >= first) {
                return true;
            }
        }
        return false;
    }

    /** The outputs that are only for training, or those that are not. */
    private boolean[] nodes(boolean training) {
        boolean[] nodes = new boolean[made.size() - first];
        for (Network.Output output : outputs) {
            if (output.training() == training) {
                mark(List.of(output.node()), nodes);
            }
        }
        return nodes;
    }

    /** Adds everything that the reached nodes read. */
    private void reach(boolean[] reached) {
        for (int node = reached.length - 1; node >= 0; node--) {
            if (reached[node]) {
                mark(made.get(first + node).inputs(), reached);
            }
        }
    }

    private void mark(List<Integer> nodes, boolean[] marked) {
        for (int node : nodes) {
            if (node >= first) {
                marked[node - first] = true;
            }
        }
    }
}
