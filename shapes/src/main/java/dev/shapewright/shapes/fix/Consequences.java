package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.elaboration.Address;
import dev.shapewright.shapes.elaboration.Draft;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Errors caused by another error that already has a fix; they are suppressed. */
final class Consequences {
    private final Program program;
    private final List<Draft> drafts;
    private final Trials trials;
    private final Set<Claim> met = new HashSet<>();
    private final Set<Mistake> mended = new HashSet<>();
    private final List<Edited> edited = new ArrayList<>();

    /** The program with the first fix of a mistake, and where that mistake is. */
    private record Edited(Program program, Optional<Address> at) {}

    Consequences(Program program, List<Draft> drafts, Trials trials) {
        this.program = program;
        this.drafts = drafts;
        this.trials = trials;
    }

    /**
     * Whether a mistake is a consequence, since the first fix of an earlier one fixes it as well: a claim that has become
     * true, another mistake in the same use of a block, one of the same kind farther down, or any behind a failed expectation
     * or a fork that was never joined.
     */
    boolean contain(Draft draft) {
        return Claim.failed(draft).filter(met::contains).isPresent()
                || Mistake.of(draft).filter(mended::contains).isPresent();
    }

    /**
     * Whether a fix is the very one already reported first for another annotation, or for this one if it changes a value of
     * another: one change fixes both, so they are one mistake. Not for sizes that are meant to be known only at run time:
     * each layer that does not support such a size is reported.
     */
    boolean isMendedBy(Fix fix, Draft draft) {
        Optional<Address> at = draft.trace().map(Address::of);
        return draft.problem().id() != ProblemId.UNKNOWN_SIZE
                && edited.stream()
                        .filter(before -> before.program().equals(fix.program()))
                        .anyMatch(before -> !before.at().equals(at) || changesAnother(fix, draft));
    }

    /** Whether a fix changes another annotation than the faulty one, and none is added, moved or left out. */
    boolean changesAnother(Fix fix, Draft draft) {
        return trials.areCheap()
                && program.isLaidOutLike(fix.program())
                && draft.trace().filter(fix::keeps).isPresent();
    }

    /** Notes which other mistakes go away when a mistake is fixed. */
    void add(Draft draft, Fix fix) {
        // A warning need not be fixed.
        if (draft.problem().id().severity() != Severity.ERROR) {
            return;
        }
        edited.add(new Edited(fix.program(), draft.trace().map(Address::of)));
        Set<Claim> claims = trials.areCheap() ? Claim.failed(drafts) : Set.of();
        boolean open = draft.problem().id() == ProblemId.OPEN_BRANCH;
        Set<Mistake> others = open ? behind(draft) : beside(draft, fix);
        if (!claims.isEmpty() || !others.isEmpty()) {
            trials.aftermath(fix).ifPresent(after -> {
                claims.stream().filter(claim -> !after.claims().contains(claim)).forEach(met::add);
                others.stream()
                        .filter(other -> after.mistakes().stream().noneMatch(open ? other::soundsLike : other::isAt))
                        .forEach(mended::add);
            });
        }
    }

    /** All mistakes behind a fork that is never joined: there, another tensor is current than would be. */
    private Set<Mistake> behind(Draft draft) {
        Set<Mistake> behind = Mistake.of(drafts);
        behind.removeIf(other -> Mistake.of(draft).filter(other::isBehind).isEmpty());
        return behind;
    }

    /**
     * The other mistakes in the same use of a block, at the same annotation in other uses or, if the fix changes a block, in
     * any block; behind it, those of the same kind and, if it is a failed expectation, all. Only if all annotations stay in
     * place: otherwise it is unclear whether a mistake is still there. None for sizes that are meant to be known only at run
     * time: each layer that does not support such a size is reported.
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
            boolean behind = mistake.filter(other::isBehind)
                    .filter(before -> expected || (before.id() == other.id() && trials.areCheap()))
                    .filter(before -> before.id() != ProblemId.UNKNOWN_SIZE)
                    .isPresent();
            if ((inBlock || behind) && !mistake.equals(Optional.of(other))) {
                beside.add(other);
            }
        }
        return beside;
    }
}
