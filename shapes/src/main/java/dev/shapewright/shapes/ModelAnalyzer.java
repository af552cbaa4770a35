package dev.shapewright.shapes;

import dev.shapewright.shapes.check.Checks;
import dev.shapewright.shapes.elaboration.Draft;
import dev.shapewright.shapes.elaboration.Elaboration;
import dev.shapewright.shapes.elaboration.Elaborator;
import dev.shapewright.shapes.fix.Mender;
import dev.shapewright.shapes.language.BlockCheck;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import dev.shapewright.shapes.problem.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The engine in one call: turns a stack into a network and its problems. It caches what it has looked up, and is for one
 * thread.
 */
public final class ModelAnalyzer {
    /**
     * At most this many errors and as many warnings get fixes, which are tried by elaborating the model again: enough for a
     * person, and bounded for a machine.
     */
    private static final int MOST_MENDED = 25;

    private final Elaborator elaborator = new Elaborator();

    /** The simple names of all annotations a stack can have. */
    public List<String> types() {
        return elaborator.vocabulary().types();
    }

    /** Analyzes a model without blocks. */
    public Analysis analyze(Stack stack) {
        return analyze(new Program(stack));
    }

    /** Analyzes a model, and reports all warnings about it. */
    public Analysis analyze(Program program) {
        return analyze(program, id -> false);
    }

    /**
     * Analyzes a model; reports nothing for blocks that {@link BlockCheck} finds fault with.
     *
     * @param silent the warnings that nobody wants to read
     */
    public Analysis analyze(Program written, Predicate<ProblemId> silent) {
        Program program = written.checked();
        Elaboration elaboration = elaborator.elaborate(program);
        List<Draft> drafts = new ArrayList<>(elaboration.drafts());
        drafts.addAll(told(elaboration, silent));
        if (drafts.isEmpty()) {
            return analysis(elaboration, List.of());
        }
        Comparator<Problem> order = Comparator.comparing(Problem::site, sourceOrder(program.model()));
        drafts.sort(Comparator.comparing(Draft::problem, order));
        Mender mender = new Mender(elaborator, program, elaboration, drafts, after -> told(after, silent));
        List<Problem> problems = new ArrayList<>();
        // What errors need is not spent on warnings in front of them.
        for (Severity severity : Severity.values()) {
            problems.addAll(mended(mender, drafts, severity));
        }
        problems.sort(order);
        return analysis(elaboration, problems);
    }

    /** What the checks find in a network. */
    private static List<Draft> told(Elaboration elaboration, Predicate<ProblemId> silent) {
        List<Draft> told = Checks.run(elaboration);
        return told.isEmpty()
                ? told
                : told.stream()
                        .filter(draft -> !silent.test(draft.problem().id()))
                        .toList();
    }

    private static List<Problem> mended(Mender mender, List<Draft> drafts, Severity severity) {
        List<Problem> problems = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.problem().id().severity() == severity && !mender.follows(draft)) {
                Optional<Problem> problem =
                        problems.size() < MOST_MENDED ? mender.mend(draft) : Optional.of(draft.problem());
                problem.ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Analysis analysis(Elaboration elaboration, List<Problem> problems) {
        return new Analysis(
                elaboration.network(), problems, elaboration.golden().map(ModelAnalyzer::golden));
    }

    private static Analysis.Golden golden(Elaboration.Golden held) {
        int entry = held.trace().entry();
        Site site = held.file().isEmpty() ? Site.entry(entry) : new Site(entry, "value", Site.WHOLE);
        return new Analysis.Golden(site, held.file());
    }

    /** Orders annotations as in the stack, and the elements of one as they are written. */
    private static Comparator<Site> sourceOrder(Stack stack) {
        return Comparator.comparingInt((Site site) -> site.entry())
                .thenComparingInt(site -> site.entry() == Site.MODEL
                        ? 0
                        : List.copyOf(stack.entries()
                                        .get(site.entry())
                                        .call()
                                        .elements()
                                        .keySet())
                                .indexOf(site.element()))
                .thenComparingInt(Site::index);
    }
}
