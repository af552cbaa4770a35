package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import java.util.Optional;

/**
 * The forks of one stack: the open one, and what blocks used there have done with theirs. A fork is joined in the stack that
 * opens it; one opened in one stack and joined in another is reported once.
 */
final class Forks {
    /** Two forks, one inside a branch of the other, have at least as many branches together. */
    private static final int FEWEST_OF_TWO_FORKS = 3;

    private final Walk walk;
    private Optional<Fork> open = Optional.empty();

    /** Whether a block used here has left a fork open, with no join since. */
    private boolean leftInside;

    /** Whether a block used here has a join but no fork, while this stack's fork is open. */
    private boolean joinedInside;

    /** How many branches the fork had that was joined last, with no {@code @Branch} since. */
    private int joined;

    Forks(Walk walk) {
        this.walk = walk;
    }

    Optional<Fork> open() {
        return open;
    }

    /** Begins the next branch of the open fork, or a fork; returns the tensor that the branch begins with. */
    Tensor branch(int index, Tensor end) {
        if (open.isPresent()) {
            return open.get().next(end);
        }
        open = Optional.of(new Fork(index, end));
        joined = 0;
        return end;
    }

    /** Notes a join without names. */
    void close() {
        joined = open.isPresent() ? open.get().branches() : joined;
        open = Optional.empty();
        leftInside = false;
        joinedInside = false;
    }

    /** Notes the state of the forks of a block used here. */
    void leave(Forks inside) {
        leftInside |= inside.open.isPresent() || inside.leftInside;
    }

    /** The fault of a join when no fork is open; empty if a block before it has left one open, which is already reported. */
    Optional<Fault> nothingToJoin(String type) {
        if (leftInside) {
            return Optional.empty();
        }
        for (Optional<Use> use = walk.use();
                use.isPresent();
                use = use.get().from().use()) {
            Forks around = use.get().from().forks();
            if (around.open.isPresent()) {
                around.joinedInside = true;
                String headline = "no @Branch is open in this block that @" + type + " could join; the fork of "
                        + around.place(around.open.get()) + " is joined in its own stack";
                return Optional.of(new Fault(ProblemId.JOIN_WITHOUT_BRANCH, "", headline));
            }
        }
        return Optional.of(walk.names().nothingToJoin(type, joined >= FEWEST_OF_TWO_FORKS));
    }

    /** Reports a fork that is open at the end, unless a join in a block was meant for it, which is already reported. */
    void end() {
        if (open.isEmpty() || joinedInside) {
            return;
        }
        int branches = open.get().branches();
        String headline = "the fork of " + (branches == 1 ? "one branch" : branches + " branches")
                + " that begins here is never joined";
        Fault fault = new Fault(ProblemId.OPEN_BRANCH, "", headline)
                .mend(
                        new Edit.InFrontOfExpect(Call.of("Add")),
                        new Edit.InFrontOfExpect(Call.of("Concat")),
                        new Edit.BehindGate(),
                        new Edit.BehindLastBranch(Call.of("Add")),
                        new Edit.InLastBranch(Call.of("Add"), 0),
                        new Edit.InLastBranch(Call.of("Add"), 1),
                        new Edit.AtEnd(Call.of("Add")),
                        new Edit.AtEnd(Call.of("Concat")));
        walk.expansion().drafts().add(walk.trace(open.get().entry()), fault);
    }

    /** Where a fork began. */
    String place(Fork fork) {
        return walk.trace(fork.entry()).place(fork.entry());
    }
}
