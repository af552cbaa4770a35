package dev.shapewright.shapes.check;

import dev.shapewright.shapes.language.Draft;
import dev.shapewright.shapes.layer.BatchNorm;
import dev.shapewright.shapes.layer.Edit;
import dev.shapewright.shapes.layer.Value;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.ProblemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports a bias whose only reader is an affine BatchNorm, which subtracts it and adds its own. */
final class BiasBeforeBatchNorm implements Check {
    @Override
    public List<Draft> check(Wiring wiring) {
        List<Draft> drafts = new ArrayList<>();
        for (Node node : wiring.biased()) {
            Optional<Node> reader = wiring.onlyReader(node);
            if (reader.isPresent() && isAffine(reader.get())) {
                String headline = "the bias of " + node.name() + " has no effect: "
                        + reader.get().name() + " (" + reader.get().source().mention() + ") subtracts it again";
                drafts.add(wiring.draft(
                        ProblemId.BIAS_BEFORE_BATCHNORM,
                        node,
                        List.of("bias"),
                        headline,
                        List.of(Edit.set("bias", new Value.Truth(false)))));
            }
        }
        return drafts;
    }

    private static boolean isAffine(Node node) {
        return node.layer()
                .filter(layer -> layer instanceof BatchNorm norm && norm.affine())
                .isPresent();
    }
}
