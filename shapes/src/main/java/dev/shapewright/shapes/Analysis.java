package dev.shapewright.shapes;

import dev.shapewright.shapes.network.Network;
import dev.shapewright.shapes.problem.Problem;
import java.util.List;

/** What the engine makes of a model: the network as far as it is known, and everything that is wrong. */
public record Analysis(Network network, List<Problem> problems) {
    public Analysis {
        problems = List.copyOf(problems);
    }
}
