package dev.shapewright.shapes.check;

import dev.shapewright.shapes.check.Wiring.Annotation;
import dev.shapewright.shapes.elaboration.Draft;
import dev.shapewright.shapes.elaboration.Elaboration;
import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All checks of a whole network: the budget, then the warnings, one line each, in the order users see them. */
public final class Checks {
    private static final List<Check> WARNINGS = List.of(
            new FloorDropsInput(),
            new WindowInPadding(),
            new BiasBeforeBatchNorm(),
            new SoftmaxOfOne(),
            new ActivationTwice(),
            new FrozenNothing(),
            new UnusedBranch());

    private Checks() {}

    /** What the checks find; nothing for a stack that could not be read to its end. */
    public static List<Draft> run(Elaboration elaboration) {
        List<Draft> drafts = new ArrayList<>();
        if (elaboration.finished()) {
            elaboration.budget().ifPresent(held -> drafts.addAll(new OverBudget(elaboration, held).check()));
            Wiring wiring = new Wiring(elaboration);
            for (Check check : WARNINGS) {
                List<Draft> found = check.check(wiring);
                if (!found.isEmpty()) {
                    drafts.addAll(oncePerPlace(found));
                }
            }
        }
        return drafts.stream().map(Draft::foundInNetwork).toList();
    }

    /** The drafts that a block's author has not suppressed, with each place in the source once, however often it is used. */
    private static List<Draft> oncePerPlace(List<Draft> all) {
        Map<Annotation, List<Draft>> places = new LinkedHashMap<>();
        for (Draft draft : all) {
            Trace trace = draft.trace().orElseThrow();
            if (!isSuppressed(trace, draft.problem())) {
                places.computeIfAbsent(Annotation.of(trace), place -> new ArrayList<>())
                        .add(draft);
            }
        }
        return places.values().stream()
                .map(alike -> alike.get(0).met(alike.size()))
                .toList();
    }

    private static boolean isSuppressed(Trace at, Problem problem) {
        for (Optional<Trace> trace = Optional.of(at);
                trace.isPresent();
                trace = trace.get().outer()) {
            Set<String> suppressed = trace.get().block().map(Block::suppressed).orElse(Set.of());
            if (problem.id().isSilencedBy(suppressed)) {
                return true;
            }
        }
        return false;
    }
}
