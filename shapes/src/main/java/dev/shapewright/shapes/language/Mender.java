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
        Elaboration after = language.elaborate(attempt.program(), Optional.of(stop(attempt.address(), trace)));
        boolean toTheEnd = id == ProblemId.OPEN_BRANCH;
        long errors = errors(after.drafts(), attempt.address(), toTheEnd);
        long before = errors(drafts, Address.of(trace), toTheEnd);
        if (isOfElaboration(id) ? errors >= before : errors > before) {
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

    /** Where to stop: what stands in front of a layer has done its part only behind that. */
    private static Address stop(Address address, Trace trace) {
        Address stop = address;
        for (int i = trace.entry();
                i < trace.stack().entries().size() - 1
                        && Language.standsInFront(trace.stack().entries().get(i).call());
                i++) {
            stop = stop.next();
        }
        return stop;
    }

    /** Whether it shows while elaborating; else a check of the whole network has found it, which is not made again. */
    private static boolean isOfElaboration(ProblemId id) {
        return id.severity() == Severity.ERROR && id != ProblemId.OVER_BUDGET;
    }

    /** Errors up to a place; that a fork is left open shows at the end only. */
    private static long errors(List<Draft> drafts, Address place, boolean toTheEnd) {
        return drafts.stream()
                .filter(draft -> isOfElaboration(draft.problem().id()))
                .filter(draft ->
                        draft.trace().filter(at -> Address.of(at).isUpTo(place)).isPresent())
                .filter(draft -> toTheEnd || draft.problem().id() != ProblemId.OPEN_BRANCH)
                .count();
    }
}
