package dev.shapewright.shapes.language;

import dev.shapewright.shapes.directive.Budget;
import dev.shapewright.shapes.network.Network;
import java.util.List;
import java.util.Optional;

/**
 * What became of a stack.
 *
 * @param budget what the model may cost, and the entry that says so
 */
public record Elaboration(Network network, List<Draft> drafts, Optional<Held> budget) {
    /** A budget and the index of its entry. */
    public record Held(int entry, Budget budget) {}

    public Elaboration {
        drafts = List.copyOf(drafts);
    }
}
