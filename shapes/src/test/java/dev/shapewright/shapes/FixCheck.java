package dev.shapewright.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.shapes.check.Checks;
import dev.shapewright.shapes.elaboration.Draft;
import dev.shapewright.shapes.elaboration.Elaboration;
import dev.shapewright.shapes.elaboration.Elaborator;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.network.Group;
import dev.shapewright.shapes.network.Network;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Applies the fixes of problems, and checks that they work. */
public final class FixCheck {
    private final Elaborator elaborator = new Elaborator();

    /** Fails if a fix, as a user reads it, leaves its problem unsolved or yields another shape than it promises. */
    public void check(Program program, List<Problem> problems) {
        if (problems.stream().allMatch(problem -> problem.fixes().isEmpty())) {
            return;
        }
        List<Draft> drafts = drafts(elaborator.elaborate(program.checked()));
        for (Problem problem : problems) {
            for (String text : problem.fixes()) {
                check(program, drafts, draft(drafts, problem), text);
            }
        }
    }

    private static List<Draft> drafts(Elaboration elaboration) {
        List<Draft> drafts = new ArrayList<>(elaboration.drafts());
        drafts.addAll(Checks.run(elaboration));
        return drafts;
    }

    private static Draft draft(List<Draft> drafts, Problem problem) {
        return drafts.stream()
                .filter(draft -> draft.problem().withFixes(problem.fixes()).equals(problem))
                .findFirst()
                .orElseThrow();
    }

    private void check(Program program, List<Draft> before, Draft faulty, String text) {
        Position where = Position.of(faulty.trace().orElseThrow());
        Fix fix = Fix.of(text, program, where);
        Program fixed = fix.program().checked();
        Elaboration elaboration = elaborator.elaborate(fixed);
        List<Draft> after = drafts(elaboration);
        Supplier<String> what = () -> "\"" + text + "\" for " + faulty.problem() + "\n" + program + "\nleaves "
                + after.stream().map(Draft::problem).toList();
        Predicate<Draft> alike = like(faulty);
        boolean gone = faulty.ofNetwork() && after.stream().filter(alike).noneMatch(draft -> isAt(draft, fix.place()));
        assertTrue(gone || count(after, alike, fix.place()) < count(before, alike, where), what);
        assertTrue(!faulty.ofNetwork() || errors(after) <= errors(before), what);
        Network network = elaboration.network();
        Optional<Flow> flow = flow(elaboration, fix.result());
        fix.output()
                .ifPresent(shape ->
                        assertEquals(Optional.of(shape), flow.flatMap(found -> shape(network, found.out)), what));
        fix.input()
                .ifPresent(shape ->
                        assertEquals(Optional.of(shape), flow.flatMap(found -> shape(network, found.in)), what));
    }

    /** The tensors that flow into and out of a layer or a use of a block. */
    private record Flow(OptionalInt in, OptionalInt out) {}

    /** Matches errors of layers; for problems found by checks, only similar ones. */
    private static Predicate<Draft> like(Draft faulty) {
        Problem problem = faulty.problem();
        if (!faulty.ofNetwork()) {
            return other -> !other.ofNetwork();
        }
        boolean warning = problem.id().severity() == Severity.WARNING;
        return other -> other.problem().id() == problem.id()
                && other.problem().site().element().equals(problem.site().element())
                && (warning || other.problem().headline().equals(problem.headline()));
    }

    /** Whether a problem is about an annotation, in any use of its block. */
    private static boolean isAt(Draft draft, Position place) {
        return draft.trace()
                .filter(trace -> Position.of(trace).isOfSameAnnotation(place))
                .isPresent();
    }

    private static long errors(List<Draft> drafts) {
        return drafts.stream().filter(draft -> !draft.ofNetwork()).count();
    }

    /** The number of matching drafts; errors of layers count only up to a place. */
    private static long count(List<Draft> drafts, Predicate<Draft> alike, Position place) {
        return drafts.stream()
                .filter(alike)
                .filter(draft -> draft.ofNetwork()
                        || draft.trace()
                                .filter(trace -> Position.of(trace).isUpTo(place))
                                .isPresent())
                .count();
    }

    /** The flow at a place or, if it is now repeated less often, in the last repetition. */
    private static Optional<Flow> flow(Elaboration elaboration, Position place) {
        return ofUse(elaboration, place)
                .or(() -> ofLayer(elaboration, place))
                .or(() -> place.before().flatMap(before -> flow(elaboration, before)));
    }

    private static Optional<Flow> ofUse(Elaboration elaboration, Position place) {
        for (int i = 0; i < elaboration.uses().size(); i++) {
            if (Position.of(elaboration.uses().get(i)).equals(place)) {
                Group use = elaboration.network().groups().get(i);
                return Optional.of(new Flow(use.input(), use.output()));
            }
        }
        return Optional.empty();
    }

    /** The flow of the last node made at a place. */
    private static Optional<Flow> ofLayer(Elaboration elaboration, Position place) {
        Optional<Flow> flow = Optional.empty();
        for (int i = 0; i < elaboration.traces().size(); i++) {
            if (Position.of(elaboration.traces().get(i)).isWithin(place)) {
                List<Integer> inputs = elaboration.network().nodes().get(i).inputs();
                OptionalInt in = inputs.isEmpty() ? OptionalInt.empty() : OptionalInt.of(inputs.get(0));
                flow = Optional.of(new Flow(in, OptionalInt.of(i)));
            }
        }
        return flow;
    }

    private static Optional<String> shape(Network network, OptionalInt node) {
        return node.isPresent()
                ? network.nodes().get(node.getAsInt()).output().map(shape -> shape.text(network.layout()))
                : Optional.empty();
    }
}
