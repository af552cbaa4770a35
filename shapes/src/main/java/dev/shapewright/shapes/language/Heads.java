package dev.shapewright.shapes.language;

import dev.shapewright.shapes.network.Network;
import java.util.List;

/**
 * Tells the layers that nothing but an output for training needs. What nobody reads runs all the same, and needs what it
 * reads.
 *
 * @param first the node to begin with: nodes read backwards only, so that what is in front of it makes no difference
 */
record Heads(List<Made> made, List<Network.Output> outputs, int first) {
    /** For each node from the first on whether an output for training needs it, and nothing else. */
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

    /** Whether anything flows out only while training. */
    boolean any() {
        for (Network.Output output : outputs) {
            if (output.training() && output.node() >= first) {
                return true;
            }
        }
        return false;
    }

    /** The outputs of a kind. */
    private boolean[] nodes(boolean training) {
        boolean[] nodes = new boolean[made.size() - first];
        for (Network.Output output : outputs) {
            if (output.training() == training) {
                mark(List.of(output.node()), nodes);
            }
        }
        return nodes;
    }

    /** Adds all that those which are reached read. */
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
