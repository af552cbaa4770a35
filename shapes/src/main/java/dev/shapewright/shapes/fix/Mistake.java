package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.elaboration.Draft;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.problem.ProblemId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A mistake found while elaborating a model.
 *
 * @param use the entry in the model
 * @param block the block used there, or one inside it; empty if the mistake is in the model's own stack
 * @param entry the entry in the block's stack
 */
record Mistake(int use, Optional<String> block, int entry, ProblemId id, String headline) {
    static Optional<Mistake> of(Draft draft) {
        return draft.trace()
                .filter(trace -> !draft.ofNetwork())
                .map(trace -> new Mistake(
                        trace.inModel().entry(),
                        trace.block().map(Block::type),
                        trace.entry(),
                        draft.problem().id(),
                        draft.problem().headline()));
    }

    /** All mistakes among some drafts. */
    static Set<Mistake> of(Collection<Draft> drafts) {
        return drafts.stream().flatMap(draft -> of(draft).stream()).collect(Collectors.toCollection(HashSet::new));
    }

    boolean isInBlock() {
        return block.isPresent();
    }

    /** Whether it is behind another mistake in the model, or inside a use of a block there. */
    boolean isBehind(Mistake other) {
        return use > other.use;
    }

    /** Whether another mistake is in the same use of a block, or is the same mistake in another use. */
    boolean isBeside(Mistake other) {
        return use == other.use || isLike(other);
    }

    /** Whether another one is the same mistake in the same use, whatever its numbers. */
    boolean isAt(Mistake other) {
        return use == other.use && isLike(other);
    }

    /** Whether another one reads the same, wherever it is. */
    boolean soundsLike(Mistake other) {
        return id == other.id && headline.equals(other.headline);
    }

    /** Whether another one is in the same annotation, in the same use of a block. */
    boolean isInAnnotationOf(Mistake other) {
        return use == other.use && block.equals(other.block) && entry == other.entry;
    }

    private boolean isLike(Mistake other) {
        return block.equals(other.block) && entry == other.entry && id == other.id;
    }
}
