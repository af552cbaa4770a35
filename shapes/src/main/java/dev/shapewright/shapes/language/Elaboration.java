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
 * @param weighed whether it is known how many weights there are: not where some could not be shared
 * @param golden the file that it is held to, and the entry that says so
 */
public record Elaboration(
        Network network,
        List<Trace> traces,
        List<Trace> uses,
        List<Draft> drafts,
        Optional<Held> budget,
        boolean weighed,
        Optional<Golden> golden) {
    /** A budget and where it stands. */
    public record Held(Trace trace, Budget budget) {}

    /** The name of a file, empty for the usual one, and where it stands. */
    public record Golden(Trace trace, String file) {}

    public Elaboration {
        traces = List.copyOf(traces);
        uses = List.copyOf(uses);
        drafts = List.copyOf(drafts);
    }
}
