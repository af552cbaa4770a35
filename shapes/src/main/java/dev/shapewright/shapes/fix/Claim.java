package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.elaboration.Draft;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.problem.ProblemId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A false claim of an annotation about others: a shape that it expects, a layer whose weights it shares, a name it reads.
 * The annotation itself is not at fault if the others are.
 */
record Claim(ProblemId id, String type, String element, Optional<Expression> said) {
    private static final Set<ProblemId> FALSE =
            Set.of(ProblemId.EXPECTATION_FAILED, ProblemId.SHARE_DIFFERS, ProblemId.UNKNOWN_NAME);

    /** The claims that fail. */
    static Set<Claim> failed(Collection<Draft> drafts) {
        return drafts.stream().flatMap(draft -> failed(draft).stream()).collect(Collectors.toCollection(HashSet::new));
    }

    /** The claim that fails; empty if the problem is not a failed claim. */
    static Optional<Claim> failed(Draft draft) {
        ProblemId id = draft.problem().id();
        String element = draft.problem().site().element();
        return draft.trace()
                .filter(trace -> FALSE.contains(id))
                .map(trace -> trace.at().call())
                .map(call -> new Claim(
                        id,
                        call.type(),
                        element,
                        Optional.ofNullable(call.elements().get(element))));
    }
}
