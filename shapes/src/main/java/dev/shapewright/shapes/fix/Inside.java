package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.language.Draft;
import dev.shapewright.shapes.problem.ProblemId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A mistake in a block that is used at an entry of the model.
 *
 * @param use the entry of the model
 * @param entry that of the block's stack
 */
record Inside(int use, String block, int entry, ProblemId id, String headline) {
    static Optional<Inside> of(Draft draft) {
        return draft.trace()
                .filter(trace -> !trace.isInModel() && !draft.ofNetwork())
                .map(trace -> new Inside(
                        trace.inModel().entry(),
                        trace.block().orElseThrow().type(),
                        trace.entry(),
                        draft.problem().id(),
                        draft.problem().headline()));
    }

    /** All of them. */
    static Set<Inside> of(Collection<Draft> drafts) {
        return drafts.stream().flatMap(draft -> of(draft).stream()).collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether another one is in the same use of a block, or the same mistake in another use. */
    boolean isBeside(Inside other) {
        return use == other.use || isLike(other);
    }

    /** Whether another one is the same mistake in the same use, with whatever numbers. */
    boolean isAt(Inside other) {
        return use == other.use && isLike(other);
    }

    private boolean isLike(Inside other) {
        return block.equals(other.block) && entry == other.entry && id == other.id;
    }
}
