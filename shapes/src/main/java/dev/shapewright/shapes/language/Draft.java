package dev.shapewright.shapes.language;

import dev.shapewright.shapes.layer.Edit;
import dev.shapewright.shapes.problem.Problem;
import java.util.List;

/** A problem whose fixes have not been tried yet. */
public record Draft(Problem problem, List<Edit> edits) {
    public Draft {
        edits = List.copyOf(edits);
    }

    int entry() {
        return problem.site().entry();
    }
}
