package dev.shapewright.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.shapes.check.Checks;
import dev.shapewright.shapes.language.Draft;
import dev.shapewright.shapes.language.Elaboration;
import dev.shapewright.shapes.language.Language;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.network.Network;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries out what problems say would mend them, and looks whether it does. */
final class FixCheck {
    private final Language language = new Language();

    /** Fails where a fix, as a user reads it, leaves its problem standing or gives another shape than it says. */
    void check(Stack stack, List<Problem> problems) {
        for (Problem problem : problems) {
            for (String text : problem.fixes()) {
                check(stack, problems, problem, text);
            }
        }
    }

    private void check(Stack stack, List<Problem> before, Problem problem, String text) {
        Fix fix = Fix.of(text, stack, problem.site().entry());
        Stack fixed = Source.stack(fix.calls());
        Elaboration elaboration = language.elaborate(fixed);
        List<Draft> drafts = new ArrayList<>(elaboration.drafts());
        drafts.addAll(Checks.run(elaboration, new Program(fixed)));
        List<Problem> after = drafts.stream().map(Draft::problem).toList();
        String what = "\"" + text + "\" for " + problem + "\n" + stack + "\nleaves " + after;
        assertTrue(
                like(after, problem, fix.index())
                        < like(before, problem, problem.site().entry()),
                what);
        Network network = elaboration.network();
        Optional<Node> made = network.nodes().stream()
                .filter(node -> node.entry() == fix.index())
                .findFirst();
        fix.output()
                .ifPresent(shape -> assertEquals(Optional.of(shape), made.flatMap(node -> shape(network, node)), what));
        fix.input().ifPresent(shape -> {
            Optional<Node> from =
                    made.map(node -> network.nodes().get(node.inputs().get(0)));
            assertEquals(Optional.of(shape), from.flatMap(node -> shape(network, node)), what);
        });
    }

    /** How many errors there are up to an entry; of warnings, and of what a budget is asked, only those that are alike. */
    private static long like(List<Problem> problems, Problem problem, int entry) {
        boolean layers = isOfLayers(problem);
        return problems.stream()
                .filter(other -> layers
                        ? isOfLayers(other) && other.site().entry() <= entry
                        : other.id() == problem.id()
                                && other.site().element().equals(problem.site().element()))
                .filter(other -> layers
                        || problem.id().severity() == Severity.WARNING
                        || other.headline().equals(problem.headline()))
                .count();
    }

    private static boolean isOfLayers(Problem problem) {
        boolean budget = problem.site().element().startsWith("max");
        return problem.id().severity() == Severity.ERROR && !budget;
    }

    private static Optional<String> shape(Network network, Node node) {
        return node.output().map(shape -> shape.text(network.layout()));
    }
}
