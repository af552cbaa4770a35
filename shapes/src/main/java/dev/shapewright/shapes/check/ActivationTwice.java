package dev.shapewright.shapes.check;

import dev.shapewright.shapes.language.Draft;
import dev.shapewright.shapes.layer.ActivationFunction;
import dev.shapewright.shapes.layer.Dropout;
import dev.shapewright.shapes.layer.Edit;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.ProblemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reports an activation of an activation, or of a dropout of one; a softmax does not count here. */
final class ActivationTwice implements Check {
    @Override
    public List<Draft> check(Wiring wiring) {
        if (!wiring.isWired()) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (Node node : wiring.activations()) {
            if (isActivation(node)) {
                Node before = before(wiring, node);
                if (isActivation(before)) {
                    String headline = node.name() + " follows another activation, " + before.name() + " ("
                            + before.source().mention() + ")";
                    drafts.add(wiring.draft(
                            ProblemId.ACTIVATION_TWICE, node, List.of(), headline, edits(wiring, node, before)));
                }
            }
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

    /** In a block that is used elsewhere behind other layers, the activation before it is the one to leave out. */
    private static List<Edit> edits(Wiring wiring, Node node, Node before) {
        boolean needed = wiring.activations().stream()
                .filter(other -> isOfSameAnnotation(other, node))
                .anyMatch(other -> !isActivation(before(wiring, other)));
        String type = before.layer().orElseThrow().getClass().getSimpleName();
        return List.of(needed ? new Edit.WithoutEarlier(Set.of(type)) : new Edit.Without());
    }

    private static boolean isOfSameAnnotation(Node a, Node b) {
        return a.source().inBlock()
                ? a.source().equals(b.source()) && a.layer().equals(b.layer())
                : a.entry() == b.entry();
    }

    private static boolean isActivation(Node node) {
        return node.layer().isPresent()
                && node.layer().get() instanceof ActivationFunction function
                && !function.isSoftmax();
    }
}
