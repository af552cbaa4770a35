package dev.shapewright.shapes.language;

import dev.shapewright.shapes.directive.Budget;
import dev.shapewright.shapes.network.Network;
import java.util.List;
import java.util.Optional;

/**
 * What became of a model.
 *
 * @param traces for each node of the network where it comes from
 * @param uses for each group of the network where it comes from
 * @param budget what the model may cost, and the entry that says so
 */
public record Elaboration(
        Network network, List<Trace> traces, List<Trace> uses, List<Draft> drafts, Optional<Held> budget) {
    /** A budget and where it stands. */
    public record Held(Trace trace, Budget budget) {}

    public Elaboration {
        traces = List.copyOf(traces);
        uses = List.copyOf(uses);
        drafts = List.copyOf(drafts);
    }
}
