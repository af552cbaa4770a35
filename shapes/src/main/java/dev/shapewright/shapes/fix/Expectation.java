package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.language.Draft;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.problem.ProblemId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** One thing that an annotation expects. */
record Expectation(Written call, String element) {
    /** Those that fail. */
    static Set<Expectation> failed(Collection<Draft> drafts) {
        return drafts.stream()
                .filter(Expectation::fails)
                .map(draft -> new Expectation(
                        draft.trace().orElseThrow().at().call(),
                        draft.problem().site().element()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether it is an expectation that fails. */
    static boolean fails(Draft draft) {
        return draft.problem().id() == ProblemId.EXPECTATION_FAILED;
    }
}
