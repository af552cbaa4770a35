package dev.shapewright.shapes.check;

import dev.shapewright.shapes.elaboration.Draft;
import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.network.Group;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.tensor.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports a {@code @Frozen} in front of a layer or block that learns nothing, or only what another one learns. */
final class FrozenNothing implements Check {
    @Override
    public List<Draft> check(Wiring wiring) {
        List<Draft> drafts = new ArrayList<>();
        for (Node node : wiring.layers()) {
            if (node.frozen() && freezesNothing(node, wiring)) {
                wiring.trace(node)
                        .inFront(Directive.FROZEN)
                        .ifPresent(at -> drafts.add(draft(wiring, at, node.name(), List.of(node))));
            }
        }
        List<Group> groups = wiring.groups();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            Optional<Trace> frozen = wiring.use(i).inFront(Directive.FROZEN);
            List<Node> inside = wiring.inside(group);
            boolean nothing = frozen.isPresent()
                    && group.output().isPresent()
                    && inside.stream().allMatch(node -> freezesNothing(node, wiring));
            if (nothing) {
                drafts.add(draft(wiring, frozen.get(), group.name(), inside));
            }
        }
        return drafts;
    }

    private static boolean freezesNothing(Node node, Wiring wiring) {
        boolean trained = wiring.owner(node).filter(owner -> !owner.frozen()).isPresent();
        return node.parameters().equals(Count.zero()) && (node.sharesWith().isEmpty() || trained);
    }

    private static Draft draft(Wiring wiring, Trace at, String name, List<Node> frozen) {
        String headline = frozen.stream()
                .flatMap(node -> wiring.owner(node).stream())
                .findFirst()
                .map(owner -> name + " has the weights of " + owner.name() + " ("
                        + owner.source().mention() + "), where they are trained")
                .orElse(name + " has no weights that could be frozen");
        return wiring.draft(ProblemId.FROZEN_NOTHING, at, List.of(), headline, List.of(), List.of(new Edit.Without()));
    }
}
