package dev.shapewright.shapes.oracle;

import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.problem.ProblemId;
import java.util.Set;

/** A framework's case in our language. */
sealed interface Translation {
    /** An equivalent stack; our answer must be the framework's. */
    record Said(Stack stack, Answer answer) implements Translation {}

    /** An equivalent stack, which the framework accepts and we refuse with one of the ids. */
    record RefusedOnPurpose(Stack stack, Set<ProblemId> ids, String reason) implements Translation {}

    /** An equivalent stack, which the framework refuses and we accept. */
    record AcceptedOnPurpose(Stack stack, String reason) implements Translation {}

    /** Our language cannot express the case. */
    record Unsaid(String reason) implements Translation {}
}
