package dev.shapewright.shapes.check;

import dev.shapewright.shapes.elaboration.Draft;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.Problem.Detail;
import dev.shapewright.shapes.problem.ProblemId;
import java.util.ArrayList;
import java.util.List;

/** Reports a tensor that nothing reads and that is not an output of the model. */
final class UnusedBranch implements Check {
    @Override
    public List<Draft> check(Wiring wiring) {
        List<Draft> drafts = new ArrayList<>();
        for (Node node : wiring.unread()) {
            String headline = "nobody reads " + node.name() + ", and it is no output";
            Detail output = new Detail("output", wiring.text(node.output().orElseThrow()));
            drafts.add(wiring.draft(
                    ProblemId.UNUSED_BRANCH, wiring.trace(node), List.of(), headline, List.of(output), List.of()));
        }
        return drafts;
    }
}
