package dev.shapewright.shapes.language;

import dev.shapewright.shapes.layer.Edit;
import dev.shapewright.shapes.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A problem whose fixes have not been tried yet.
 *
 * @param trace where it was found; none where it is the class as a whole
 */
public record Draft(Problem problem, Optional<Trace> trace, List<Edit> edits) {
    public Draft {
        edits = List.copyOf(edits);
    }

    /** The same with one more line. */
    public Draft with(String label, String text) {
        return new Draft(problem.with(label, text), trace, edits);
    }

    /** A problem of an annotation of the model itself. */
    public Draft(Problem problem, Trace trace, List<Edit> edits) {
        this(problem, Optional.of(trace), edits);
    }
}
