package dev.shapewright.shapes;

import dev.shapewright.shapes.network.Network;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.Site;
import java.util.List;
import java.util.Optional;

/**
 * The result of analyzing a model.
 *
 * @param network the network as far as it is known
 * @param problems all problems of the model
 * @param golden the file that the model must match
 */
public record Analysis(Network network, List<Problem> problems, Optional<Golden> golden) {
    /** The name of a file, empty for the usual one, and the place that names it. */
    public record Golden(Site site, String file) {}

    public Analysis {
        problems = List.copyOf(problems);
    }
}
