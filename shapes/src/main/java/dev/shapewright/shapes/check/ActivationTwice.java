package dev.shapewright.shapes.check;

import dev.shapewright.shapes.check.Wiring.Annotation;
import dev.shapewright.shapes.elaboration.Draft;
import dev.shapewright.shapes.layer.Dropout;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.ActivationFunction;
import dev.shapewright.shapes.rule.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports an activation of an activation, or of a dropout of one; a softmax does not count here. */
final class ActivationTwice implements Check {
    @Override
    public List<Draft> check(Wiring wiring) {
        if (!wiring.isWired()) {
            return List.of();
        }
        List<Node> twice = new ArrayList<>();
        List<Node> once = new ArrayList<>();
        for (Node node : wiring.activations()) {
            boolean again = isActivation(node) && isActivation(before(wiring, node));
            (again ? twice : once).add(node);
        }
        return twice.isEmpty() ? List.of() : drafts(twice, once, wiring);
    }

    /**
     * The problems of second activations. In a block that is used elsewhere behind other layers, the one in front is the one to
     * leave out, unless that in turn is needed elsewhere.
     */
    private static List<Draft> drafts(List<Node> twice, List<Node> once, Wiring wiring) {
        Set<Annotation> needed = wiring.annotations(once);
        Set<Integer> followed =
                twice.stream().map(node -> before(wiring, node).index()).collect(Collectors.toSet());
        Set<Annotation> alone = wiring.annotations(wiring.activations().stream()
                .filter(node -> !followed.contains(node.index()))
                .toList());
        List<Draft> drafts = new ArrayList<>();
        for (Node node : twice) {
            Node before = before(wiring, node);
            List<Edit> edits = new ArrayList<>();
            if (!needed.contains(wiring.annotation(node))) {
                edits.add(new Edit.Without());
            } else if (!alone.contains(wiring.annotation(before))) {
                edits.add(new Edit.WithoutEarlier(
                        Set.of(before.layer().orElseThrow().getClass().getSimpleName())));
            }
            String headline = node.name() + " follows another activation, " + before.name() + " ("
                    + before.source().mention() + ")";
            drafts.add(wiring.draft(ProblemId.ACTIVATION_TWICE, node, List.of(), headline, edits));
        }
        return drafts;
    }

    /** The layer in front of a node, dropouts aside. */
    private static Node before(Wiring wiring, Node node) {
        Node before = wiring.input(node);
        while (before.layer().filter(Dropout.class::isInstance).isPresent()) {
            before = wiring.input(before);
        }
        return before;
    }

    private static boolean isActivation(Node node) {
        return node.layer().isPresent()
                && node.layer().get() instanceof ActivationFunction function
                && !function.isSoftmax();
    }
}
