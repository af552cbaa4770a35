package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.language.Address;
import dev.shapewright.shapes.language.Draft;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import java.util.ArrayList;
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
    private final Set<Mistake> mended = new HashSet<>();
    private final List<Edited> edited = new ArrayList<>();

    /** What the first fix of a mistake makes of the program, and where that is. */
    private record Edited(Program program, Optional<Address> at) {}

    Consequences(Program program, List<Draft> drafts, Trials trials) {
        this.program = program;
        this.drafts = drafts;
        this.trials = trials;
    }

    /**
     * Whether a mistake is one: a claim that is true then, what the same use of a block makes impossible as well, or what does
     * not fit behind a tensor that was expected to be another.
     */
    boolean contain(Draft draft) {
        return Claim.failed(draft).filter(met::contains).isPresent()
                || Mistake.of(draft).filter(mended::contains).isPresent();
    }

    /**
     * Whether a fix is the very one that was told first of another annotation before: one change for both, which are one. Not
     * where a size is meant to be known only at run time: of that each layer is told that it cannot do with it.
     */
    boolean isMendedBy(Fix fix, Draft draft) {
        return draft.problem().id() != ProblemId.UNKNOWN_SIZE
                && edited.stream()
                        .anyMatch(before -> before.program().equals(fix.program())
                                && !before.at().equals(draft.trace().map(Address::of)));
    }

    /** Notes what goes with a mistake where it is mended. */
    void add(Draft draft, Fix fix) {
        // Nobody has to mend what is only warned of.
        if (draft.problem().id().severity() != Severity.ERROR) {
            return;
        }
        edited.add(new Edited(fix.program(), draft.trace().map(Address::of)));
        Set<Claim> claims = trials.areCheap() ? Claim.failed(drafts) : Set.of();
        Set<Mistake> others = beside(draft, fix);
        if (!claims.isEmpty() || !others.isEmpty()) {
            trials.aftermath(fix).ifPresent(after -> {
                claims.stream().filter(claim -> !after.claims().contains(claim)).forEach(met::add);
                others.stream()
                        .filter(other -> after.mistakes().stream().noneMatch(other::isAt))
                        .forEach(mended::add);
            });
        }
    }

    /**
     * What else is wrong inside the same use of a block, in the same annotation in its other uses or, where a fix changes a
     * block, in any; behind a tensor that is not as expected, all of it. Where all annotations stay where they are, one can tell
     * whether it is still there.
     */
    private Set<Mistake> beside(Draft draft, Fix fix) {
        Optional<Mistake> mistake = Mistake.of(draft);
        boolean ofBlock = program.model().equals(fix.program().model());
        boolean expected = draft.problem().id() == ProblemId.EXPECTATION_FAILED;
        if (!program.isLaidOutLike(fix.program())) {
            return Set.of();
        }
        Set<Mistake> beside = new HashSet<>();
        for (Mistake other : Mistake.of(drafts)) {
            boolean inBlock = other.isInBlock()
                    && (ofBlock || mistake.filter(other::isBeside).isPresent());
            boolean behind = expected && mistake.filter(other::isBehind).isPresent();
            if ((inBlock || behind) && !mistake.equals(Optional.of(other))) {
                beside.add(other);
            }
        }
        return beside;
    }
}
