package dev.shapewright.shapes.check;

import dev.shapewright.shapes.language.Draft;
import dev.shapewright.shapes.language.Trace;
import dev.shapewright.shapes.layer.Edit;
import dev.shapewright.shapes.network.Group;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.tensor.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports a {@code @Frozen} in front of a layer or block that learns nothing. */
final class FrozenNothing implements Check {
    @Override
    public List<Draft> check(Wiring wiring) {
        List<Draft> drafts = new ArrayList<>();
        for (Node node : wiring.layers()) {
            if (node.frozen() && learnsNothing(node)) {
                wiring.trace(node).inFront("Frozen").ifPresent(at -> drafts.add(draft(wiring, at, node.name())));
            }
        }
        List<Group> groups = wiring.network().groups();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            Optional<Trace> frozen = wiring.elaboration().uses().get(i).inFront("Frozen");
            boolean nothing = frozen.isPresent()
                    && group.output().isPresent()
                    && wiring.network().nodes().subList(group.first(), group.end()).stream()
                            .allMatch(FrozenNothing::learnsNothing);
            if (nothing) {
                drafts.add(draft(wiring, frozen.get(), group.name()));
            }
        }
        return drafts;
    }

    private static boolean learnsNothing(Node node) {
        return node.parameters().equals(Count.zero()) && node.sharesWith().isEmpty();
    }

    private static Draft draft(Wiring wiring, Trace at, String name) {
        String headline = name + " has no weights that could be frozen";
        return wiring.draft(ProblemId.FROZEN_NOTHING, at, List.of(), headline, List.of(), List.of(new Edit.Without()));
    }
}
