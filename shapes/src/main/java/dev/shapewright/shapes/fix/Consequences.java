package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.language.Draft;
import dev.shapewright.shapes.language.Program;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong only because something else is, which was mended before: that is silent. */
final class Consequences {
    private final Program program;
    private final List<Draft> drafts;
    private final Trials trials;
    private final Set<Expectation> met = new HashSet<>();
    private final Set<Inside> mended = new HashSet<>();

    Consequences(Program program, List<Draft> drafts, Trials trials) {
        this.program = program;
        this.drafts = drafts;
        this.trials = trials;
    }

    /** Whether a mistake is one: an expectation that is met, or what the same use of a block makes impossible as well. */
    boolean contain(Draft draft) {
        return (Expectation.fails(draft) && met.containsAll(Expectation.failed(List.of(draft))))
                || Inside.of(draft).filter(mended::contains).isPresent();
    }

    /**
     * Notes what goes with a mistake.
     *
     * @param failed the expectations that fail still where its fix is made
     */
    void add(Draft draft, Fix fix, Set<Expectation> failed) {
        Inside.of(draft).ifPresent(inside -> mended.addAll(gone(inside, fix)));
        if (Expectation.fails(draft)) {
            Set<Expectation> others = Expectation.failed(drafts);
            others.removeAll(Expectation.failed(List.of(draft)));
            others.removeAll(failed);
            met.addAll(others);
        }
    }

    /**
     * What else is wrong inside the same use of a block, or in the same annotation in its other uses, and is not where a fix
     * leaves all annotations where they are.
     */
    private Set<Inside> gone(Inside mistake, Fix fix) {
        Set<Inside> others = Inside.of(drafts);
        others.removeIf(other -> other.equals(mistake) || !other.isBeside(mistake));
        if (others.isEmpty() || !program.isLaidOutLike(fix.program()) || trials.areSpent()) {
            return Set.of();
        }
        others.removeAll(Inside.of(trials.elaborate(fix.program()).drafts()));
        return others;
    }
}
