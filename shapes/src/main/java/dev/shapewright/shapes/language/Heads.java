package dev.shapewright.shapes.language;

import dev.shapewright.shapes.network.Network;
import java.util.List;

/** Tells the layers that nothing but an output for training needs. */
record Heads(List<Made> made, List<Network.Output> outputs) {
    /** For each node whether an output for training needs it, and no other output. */
    boolean[] training() {
        if (!any()) {
            return new boolean[made.size()];
        }
        boolean[] training = reached(true);
        boolean[] needed = reached(false);
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

    /** The nodes from which an output of a kind is reached. */
    private boolean[] reached(boolean training) {
        boolean[] reached = new boolean[made.size()];
        for (Network.Output output : outputs) {
            reached[output.node()] |= output.training() == training;
        }
        for (int node = reached.length - 1; node >= 0; node--) {
            if (reached[node]) {
                for (int input : made.get(node).inputs()) {
                    reached[input] = true;
                }
            }
        }
        return reached;
    }
}
