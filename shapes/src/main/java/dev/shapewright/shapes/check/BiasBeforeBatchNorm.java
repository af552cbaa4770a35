package dev.shapewright.shapes.check;

import dev.shapewright.shapes.elaboration.Draft;
import dev.shapewright.shapes.layer.BatchNorm;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Biased;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports a bias that only affine BatchNorms read, which subtract it and add their own. */
final class BiasBeforeBatchNorm implements Check {
    @Override
    public List<Draft> check(Wiring wiring) {
        List<Draft> drafts = new ArrayList<>();
        for (Node node : wiring.biased()) {
            Optional<Node> reader = wiring.onlyReader(node);
            if (reader.isPresent() && isAffine(reader.get()) && isSubtractedFor(wiring.sharers(node), wiring)) {
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

    /** Whether the bias is also subtracted where it is that of other layers. */
    private static boolean isSubtractedFor(List<Node> sharers, Wiring wiring) {
        return sharers.stream()
                .filter(sharer -> sharer.layer().orElseThrow() instanceof Biased biased && biased.bias())
                .allMatch(sharer -> wiring.onlyReader(sharer)
                        .filter(BiasBeforeBatchNorm::isAffine)
                        .isPresent());
    }

    private static boolean isAffine(Node node) {
        return node.layer()
                .filter(layer -> layer instanceof BatchNorm norm && norm.affine())
                .isPresent();
    }
}
