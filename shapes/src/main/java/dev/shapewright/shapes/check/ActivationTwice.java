package dev.shapewright.shapes.check;

import dev.shapewright.shapes.language.Draft;
import dev.shapewright.shapes.layer.ActivationFunction;
import dev.shapewright.shapes.layer.Dropout;
import dev.shapewright.shapes.layer.Edit;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.ProblemId;
import java.util.ArrayList;
import java.util.List;

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
                Node before = wiring.input(node);
                while (before.layer().filter(Dropout.class::isInstance).isPresent()) {
                    before = wiring.input(before);
                }
                if (isActivation(before)) {
                    String headline = node.name() + " follows another activation, " + before.name() + " ("
                            + before.source().mention() + ")";
                    drafts.add(wiring.draft(
                            ProblemId.ACTIVATION_TWICE, node, List.of(), headline, List.of(new Edit.Without())));
                }
            }
        }
        return drafts;
    }

    private static boolean isActivation(Node node) {
        return node.layer().isPresent()
                && node.layer().get() instanceof ActivationFunction function
                && !function.isSoftmax();
    }
}
