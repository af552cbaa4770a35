package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.directive.Budget;
import dev.shapewright.shapes.directive.Golden;
import dev.shapewright.shapes.network.Network;
import dev.shapewright.shapes.tensor.Shape;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The result of elaborating a model.
 *
 * @param traces for each node of the network, where it comes from
 * @param uses for each group of the network, where it comes from
 * @param finished whether the whole stack was read and elaborated
 * @param sought the names that are read but not given
 * @param budget what the model may cost, and the entry that states it
 * @param weighed whether the number of weights is known: not if some could not be shared
 * @param golden the file that the model must match, and the entry that names it
 */
public record Elaboration(
        Network network,
        List<Trace> traces,
        List<Trace> uses,
        List<Draft> drafts,
        boolean finished,
        Set<String> sought,
        Optional<Held> budget,
        boolean weighed,
        Optional<Golden> golden) {
    /** A budget and where it is declared. */
    public record Held(Trace trace, Budget budget) {}

    /** The name of a file, empty for the usual one, and where it is declared. */
    public record Golden(Trace trace, String file) {}

    /** The shapes that flow into the blocks at their uses, if known. */
    public Map<Address, Shape> inputs() {
        Map<Address, Shape> inputs = new HashMap<>();
        for (int i = 0; i < uses.size(); i++) {
            OptionalInt node = network.groups().get(i).input();
            if (node.isPresent()) {
                Address use = Address.of(uses.get(i));
                network.nodes().get(node.getAsInt()).output().ifPresent(shape -> inputs.put(use, shape));
            }
        }
        return inputs;
    }

    public Elaboration {
        traces = List.copyOf(traces);
        uses = List.copyOf(uses);
        drafts = List.copyOf(drafts);
        sought = Collections.unmodifiableSet(new LinkedHashSet<>(sought));
    }
}
