package dev.shapewright.shapes.check;

import dev.shapewright.shapes.elaboration.Draft;
import dev.shapewright.shapes.layer.Dropout;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.network.Source;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.ActivationFunction;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Layer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports an activation of an activation, or of a dropout of one; a softmax does not count here. */
final class ActivationTwice implements Check {
    /** The annotation that an activation comes from: in a block the same one for all uses. */
    private record Annotation(Source source, Optional<Layer> layer, int entry) {
        static Annotation of(Node node) {
            return node.source().inBlock()
                    ? new Annotation(node.source(), node.layer(), -1)
                    : new Annotation(node.source(), Optional.empty(), node.entry());
        }
    }

    @Override
    public List<Draft> check(Wiring wiring) {
        if (!wiring.isWired()) {
            return List.of();
        }
        List<Node> twice = new ArrayList<>();
        Set<Annotation> needed = new HashSet<>();
        for (Node node : wiring.activations()) {
            if (isActivation(node) && isActivation(before(wiring, node))) {
                twice.add(node);
            } else {
                needed.add(Annotation.of(node));
            }
        }
        return twice.stream()
                .map(node -> draft(wiring, node, needed.contains(Annotation.of(node))))
                .toList();
    }

    /** In a block that is used elsewhere behind other layers, the activation in front of it is the one to leave out. */
    private static Draft draft(Wiring wiring, Node node, boolean needed) {
        Node before = before(wiring, node);
        String headline = node.name() + " follows another activation, " + before.name() + " ("
                + before.source().mention() + ")";
        String type = before.layer().orElseThrow().getClass().getSimpleName();
        Edit edit = needed ? new Edit.WithoutEarlier(Set.of(type)) : new Edit.Without();
        return wiring.draft(ProblemId.ACTIVATION_TWICE, node, List.of(), headline, List.of(edit));
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
