package dev.shapewright.shapes.oracle;

import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.problem.ProblemId;
import java.util.Set;

/** What becomes of a framework's case in our language. */
sealed interface Translation {
    /** A stack that means the same: our answer must be the framework's. */
    record Said(Stack stack, Answer answer) implements Translation {}

    /** A stack that means the same, which the framework accepts and we refuse with one of the ids. */
    record RefusedOnPurpose(Stack stack, Set<ProblemId> ids, String reason) implements Translation {}

    /** A stack that means the same, which the framework refuses and we accept. */
    record AcceptedOnPurpose(Stack stack, String reason) implements Translation {}

    /** Our language has no words for the case. */
    record Unsaid(String reason) implements Translation {}
}
