package dev.shapewright.shapes.check;

import dev.shapewright.shapes.check.Wiring.Annotation;
import dev.shapewright.shapes.elaboration.Draft;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.ActivationFunction;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reports a softmax over a last axis of size 1: its output is always 1. */
final class SoftmaxOfOne implements Check {
    @Override
    public List<Draft> check(Wiring wiring) {
        List<Node> single = new ArrayList<>();
        List<Node> needed = new ArrayList<>();
        for (Node node : wiring.activations()) {
            ActivationFunction function = (ActivationFunction) node.layer().orElseThrow();
            if (function.isSoftmax()) {
                (node.output().orElseThrow().channels().is(1) ? single : needed).add(node);
            }
        }
        return single.isEmpty() ? List.of() : drafts(single, wiring.annotations(needed), wiring);
    }

    /**
     * The problems of softmaxes over one value.
     *
     * @param needed annotations that make a softmax over several values, in another repetition or use of a block
     */
    private static List<Draft> drafts(List<Node> single, Set<Annotation> needed, Wiring wiring) {
        List<Edit> edits = List.of(new Edit.Instead(Call.of("Sigmoid")), new Edit.Otherwise(new Edit.Without()));
        return single.stream()
                .map(node -> wiring.draft(
                        ProblemId.SOFTMAX_OF_ONE,
                        node,
                        List.of(),
                        "a softmax over one value is always 1",
                        needed.contains(wiring.annotation(node)) ? List.of() : edits))
                .toList();
    }
}
