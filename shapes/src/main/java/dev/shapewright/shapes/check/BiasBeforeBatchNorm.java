package dev.shapewright.shapes.check;

import dev.shapewright.shapes.check.Wiring.Annotation;
import dev.shapewright.shapes.elaboration.Draft;
import dev.shapewright.shapes.layer.BatchNorm;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Biased;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reports a bias that only affine BatchNorms read, which subtract it and add their own. */
final class BiasBeforeBatchNorm implements Check {
    @Override
    public List<Draft> check(Wiring wiring) {
        List<Node> subtracted = new ArrayList<>();
        List<Node> needed = new ArrayList<>();
        for (Node node : wiring.biased()) {
            boolean useless = isReadByAffine(node, wiring) && isSubtractedFor(wiring.sharers(node), wiring);
            (useless ? subtracted : needed).add(node);
        }
        return subtracted.isEmpty() ? List.of() : drafts(subtracted, needed, wiring);
    }

    private static List<Draft> drafts(List<Node> subtracted, List<Node> needed, Wiring wiring) {
        Set<Annotation> needing = wiring.annotations(needed);
        return subtracted.stream()
                .map(node -> draft(node, wiring, needing.contains(wiring.annotation(node))))
                .toList();
    }

    /**
     * The problem of a bias without effect.
     *
     * @param needed whether the same annotation makes a bias that has one, in another repetition or use of its block
     */
    private static Draft draft(Node node, Wiring wiring, boolean needed) {
        Node reader = wiring.onlyReader(node).orElseThrow();
        String headline = "the bias of " + node.name() + " has no effect: " + reader.name() + " ("
                + reader.source().mention() + ") subtracts it again";
        List<Edit> edits = needed ? List.of() : List.of(Edit.set("bias", new Value.Truth(false)));
        return wiring.draft(ProblemId.BIAS_BEFORE_BATCHNORM, node, List.of("bias"), headline, edits);
    }

    private static boolean isReadByAffine(Node node, Wiring wiring) {
        return wiring.onlyReader(node).filter(BiasBeforeBatchNorm::isAffine).isPresent();
    }

    /** Whether the bias is also subtracted where it is that of other layers. */
    private static boolean isSubtractedFor(List<Node> sharers, Wiring wiring) {
        return sharers.stream()
                .filter(sharer -> sharer.layer().orElseThrow() instanceof Biased biased && biased.bias())
                .allMatch(sharer -> isReadByAffine(sharer, wiring));
    }

    private static boolean isAffine(Node node) {
        return node.layer()
                .filter(layer -> layer instanceof BatchNorm norm && norm.affine())
                .isPresent();
    }
}
