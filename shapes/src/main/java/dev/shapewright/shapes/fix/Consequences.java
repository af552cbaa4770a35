package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.language.Draft;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
        // Nobody has to mend what is only warned of.
        if (draft.problem().id().severity() == Severity.ERROR) {
            mended.addAll(gone(draft, fix));
            Set<Claim> others = Claim.failed(drafts);
            others.removeAll(failed);
            met.addAll(others);
        }
    }

    /**
     * What else is wrong inside the same use of a block, in the same annotation in its other uses or, where a fix changes a
     * block, in any, and is not where a fix leaves all annotations where they are.
     */
    private Set<Inside> gone(Draft draft, Fix fix) {
        Optional<Inside> mistake = Inside.of(draft);
        boolean ofBlock = program.model().equals(fix.program().model());
        Set<Inside> others = Inside.of(drafts);
        others.removeIf(other -> mistake.filter(other::equals).isPresent()
                || !(ofBlock || mistake.filter(other::isBeside).isPresent()));
        if (others.isEmpty() || !program.isLaidOutLike(fix.program()) || trials.areSpent()) {
            return Set.of();
        }
        Set<Inside> left = Inside.of(trials.elaborate(fix.program()).drafts());
        others.removeIf(other -> left.stream().anyMatch(other::isAt));
        return others;
    }
}
