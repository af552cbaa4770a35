package dev.shapewright.shapes.language;

import dev.shapewright.shapes.layer.Edit;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.tensor.Shape;
import java.util.List;
import java.util.Optional;

/**
 * A problem whose fixes have not been tried yet.
 *
 * @param trace where it was found; none where it is the class as a whole
 * @param input what flows into the block it was found in; none in the model, or where that is not known
 */
public record Draft(Problem problem, Optional<Trace> trace, List<Edit> edits, Optional<Shape> input) {
    public Draft {
        edits = List.copyOf(edits);
    }

    /** The same with one more line. */
    public Draft with(String label, String text) {
        return new Draft(problem.with(label, text), trace, edits, input);
    }

    /** A problem of an annotation of the model itself. */
    public Draft(Problem problem, Trace trace, List<Edit> edits) {
        this(problem, Optional.of(trace), edits, Optional.empty());
    }
}
