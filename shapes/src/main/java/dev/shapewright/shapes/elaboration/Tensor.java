package dev.shapewright.shapes.elaboration;

import java.util.Optional;

/**
 * A tensor as one stack sees it.
 *
 * @param node the node that makes it
 * @param unit what made it in that stack: a layer, an input, a use of a block; empty for the input of a block
 */
record Tensor(int node, Optional<Unit> unit) {
    private static final int NO_NODE = -1;

    /** Stands for a tensor that should exist but was not made; errors that follow from it are suppressed. */
    static final Tensor LOST = new Tensor(NO_NODE, Optional.empty());

    boolean isLost() {
        return node == NO_NODE;
    }
}
