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
import dev.shapewright.shapes.problem.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The engine in one call: turns a stack into a network and its problems. It caches what it has looked up, and is for one
 * thread.
 */
public final class ModelAnalyzer {
    /**
     * At most this many problems get fixes, which are tried by elaborating the model again: enough for a person, and bounded
     * for a machine.
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

    /** Analyzes a model; reports nothing for blocks that {@link BlockCheck} finds fault with. */
    public Analysis analyze(Program written) {
        Program program = written.checked();
        Elaboration elaboration = elaborator.elaborate(program);
        List<Draft> drafts = new ArrayList<>(elaboration.drafts());
        drafts.addAll(Checks.run(elaboration));
        if (drafts.isEmpty()) {
            return analysis(elaboration, List.of());
        }
        drafts.sort(Comparator.comparing(draft -> draft.problem().site(), sourceOrder(program.model())));
        Mender mender = new Mender(elaborator, program, elaboration, drafts, Checks::run);
        List<Problem> problems = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!mender.follows(draft)) {
                Optional<Problem> problem =
                        problems.size() < MOST_MENDED ? mender.mend(draft) : Optional.of(draft.problem());
                problem.ifPresent(problems::add);
            }
        }
        return analysis(elaboration, problems);
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
