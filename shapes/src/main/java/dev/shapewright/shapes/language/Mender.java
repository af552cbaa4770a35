package dev.shapewright.shapes.language;

import dev.shapewright.layers.Layout;
import dev.shapewright.shapes.layer.Edit;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns what may mend a problem into what does: each edit is made on the program, the program elaborated again up to the
 * place, and the edit kept only where nothing is wrong up to there any more.
 */
public final class Mender {
    private static final int MOST_FIXES = 3;

    private final Language language;
    private final Program program;
    private final List<Draft> drafts;

    /**
     * A mender of one model's problems.
     *
     * @param drafts everything that is wrong with it
     */
    public Mender(Language language, Program program, List<Draft> drafts) {
        this.language = language;
        this.program = program;
        this.drafts = drafts;
    }

    /** The problem with the fixes that were tried and hold. */
    public Problem mend(Draft draft) {
        List<String> fixes = new ArrayList<>();
        draft.trace().ifPresent(trace -> {
            Attempts attempts = new Attempts(language, program, trace);
            for (Edit edit : draft.edits()) {
                if (fixes.size() < MOST_FIXES) {
                    attempts.attempt(edit)
                            .flatMap(attempt -> tried(attempt, draft.problem().id(), trace))
                            .filter(fix -> !fixes.contains(fix))
                            .ifPresent(fixes::add);
                }
            }
        });
        return draft.problem().withFixes(fixes);
    }

    private Optional<String> tried(Attempt attempt, ProblemId id, Trace trace) {
        Elaboration after = language.elaborate(attempt.program(), Optional.of(attempt.address()));
        boolean toTheEnd = id == ProblemId.OPEN_BRANCH;
        List<Draft> before = drafts.stream()
                .filter(draft -> draft.trace().filter(at -> at.isUpTo(trace)).isPresent())
                .toList();
        if (errors(after.drafts(), toTheEnd) >= errors(before, toTheEnd) && id.severity() == Severity.ERROR) {
            return Optional.empty();
        }
        List<Node> nodes = after.network().nodes();
        Layout layout = after.network().layout();
        Optional<Node> made = made(after, attempt.address());
        return switch (attempt.told()) {
            case NOTHING -> Optional.of(attempt.text());
            case OUTPUT ->
                Optional.of(attempt.text()
                        + made.flatMap(Node::output)
                                .map(shape -> " gives " + shape.text(layout))
                                .orElse(""));
            case INPUT ->
                made.flatMap(node -> nodes.get(node.inputs().get(0)).output())
                        .map(shape -> attempt.text() + " the input is " + shape.text(layout));
        };
    }

    /** The node that was made where the elaboration was to stop. */
    private static Optional<Node> made(Elaboration after, Address address) {
        int last = after.traces().size() - 1;
        return last >= 0 && Address.of(after.traces().get(last)).isWithin(address)
                ? Optional.of(after.network().nodes().get(last))
                : Optional.empty();
    }

    /** Errors; that a fork is left open shows at the end only. */
    private static long errors(List<Draft> drafts, boolean toTheEnd) {
        return drafts.stream()
                .filter(draft -> draft.problem().id().severity() == Severity.ERROR)
                .filter(draft -> toTheEnd || draft.problem().id() != ProblemId.OPEN_BRANCH)
                .count();
    }
}
