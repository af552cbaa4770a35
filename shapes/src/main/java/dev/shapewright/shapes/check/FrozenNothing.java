package dev.shapewright.shapes.check;

import dev.shapewright.shapes.language.Draft;
import dev.shapewright.shapes.layer.Edit;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.tensor.Count;
import java.util.ArrayList;
import java.util.List;

/** Reports a {@code @Frozen} in front of a layer that learns nothing. */
final class FrozenNothing implements Check {
    @Override
    public List<Draft> check(Wiring wiring) {
        List<Draft> drafts = new ArrayList<>();
        for (Node node : wiring.layers()) {
            if (node.frozen() && node.parameters().equals(Count.zero())) {
                String headline = node.name() + " has no weights that could be frozen";
                Site site = Site.entry(wiring.lastBefore(node, "Frozen"));
                drafts.add(
                        new Draft(new Problem(ProblemId.FROZEN_NOTHING, site, headline), List.of(new Edit.Without())));
            }
        }
        return drafts;
    }
}
