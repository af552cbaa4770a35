package dev.shapewright.shapes.language;

import dev.shapewright.shapes.network.Network;
import java.util.List;

/**
 * Tells the layers that nothing but an output for training needs. What nobody reads runs all the same, and needs what it
 * reads.
 */
record Heads(List<Made> made, List<Network.Output> outputs) {
    /** For each node whether an output for training needs it, and nothing else. */
    boolean[] training() {
        if (!any()) {
            return new boolean[made.size()];
        }
        boolean[] training = nodes(true);
        boolean[] needed = nodes(false);
        boolean[] read = new boolean[made.size()];
        for (Made each : made) {
            each.inputs().forEach(input -> read[input] = true);
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
            if (output.training()) {
                return true;
            }
        }
        return false;
    }

    /** The outputs of a kind. */
    private boolean[] nodes(boolean training) {
        boolean[] nodes = new boolean[made.size()];
        for (Network.Output output : outputs) {
            nodes[output.node()] |= output.training() == training;
        }
        return nodes;
    }

    /** Adds all that those which are reached read. */
    private void reach(boolean[] reached) {
        for (int node = reached.length - 1; node >= 0; node--) {
            if (reached[node]) {
                for (int input : made.get(node).inputs()) {
                    reached[input] = true;
                }
            }
        }
    }
}
