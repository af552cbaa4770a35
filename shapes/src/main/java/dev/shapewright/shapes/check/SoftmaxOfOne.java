package dev.shapewright.shapes.check;

import dev.shapewright.shapes.elaboration.Draft;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.ActivationFunction;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Edit;
import java.util.ArrayList;
import java.util.List;

/** Reports a softmax over a last axis of size 1: its output is always 1. */
final class SoftmaxOfOne implements Check {
    @Override
    public List<Draft> check(Wiring wiring) {
        List<Draft> drafts = new ArrayList<>();
        for (Node node : wiring.activations()) {
            ActivationFunction function = (ActivationFunction) node.layer().orElseThrow();
            if (function.isSoftmax() && node.output().orElseThrow().channels().is(1)) {
                drafts.add(wiring.draft(
                        ProblemId.SOFTMAX_OF_ONE,
                        node,
                        List.of(),
                        "a softmax over one value is always 1",
                        List.of(new Edit.Instead(Call.of("Sigmoid")), new Edit.Otherwise(new Edit.Without()))));
            }
        }
        return drafts;
    }
}
