package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.language.Draft;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong only because something else is, which was mended before: that is silent. */
final class Consequences {
    private final Program program;
    private final List<Draft> drafts;
    private final Trials trials;
    private final Set<Claim> met = new HashSet<>();
    private final Set<Inside> mended = new HashSet<>();

    Consequences(Program program, List<Draft> drafts, Trials trials) {
        this.program = program;
        this.drafts = drafts;
        this.trials = trials;
    }

    /** Whether a mistake is one: a claim that is true then, or what the same use of a block makes impossible as well. */
    boolean contain(Draft draft) {
        return Claim.failed(draft).filter(met::contains).isPresent()
                || Inside.of(draft).filter(mended::contains).isPresent();
    }

    /**
     * Notes what goes with a mistake.
     *
     * @param failed the claims that fail still where its fix is made
     */
    void add(Draft draft, Fix fix, Set<Claim> failed) {
        Inside.of(draft).ifPresent(inside -> mended.addAll(gone(inside, fix)));
        // Nobody has to mend what is only warned of.
        if (draft.problem().id().severity() == Severity.ERROR) {
            Set<Claim> others = Claim.failed(drafts);
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
