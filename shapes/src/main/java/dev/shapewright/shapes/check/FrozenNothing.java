package dev.shapewright.shapes.check;

import dev.shapewright.shapes.check.Wiring.Annotation;
import dev.shapewright.shapes.elaboration.Draft;
import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.network.Group;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.tensor.Count;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reports a {@code @Frozen} in front of a layer or block that learns nothing, or only what another one learns; in a block, if
 * that is so in all its uses.
 */
final class FrozenNothing implements Check {
    /** A {@code @Frozen}, and the layers that it freezes. */
    private record Held(Trace at, String name, List<Node> layers) {
        Annotation annotation() {
            return Annotation.of(at);
        }
    }

    @Override
    public List<Draft> check(Wiring wiring) {
        List<Held> nothing = new ArrayList<>();
        Set<Annotation> needed = new HashSet<>();
        for (Held held : held(wiring)) {
            if (held.layers.stream().allMatch(node -> freezesNothing(node, wiring))) {
                nothing.add(held);
            } else {
                needed.add(held.annotation());
            }
        }
        return nothing.stream()
                .filter(held -> !needed.contains(held.annotation()))
                .map(held -> draft(wiring, held))
                .toList();
    }

    private static List<Held> held(Wiring wiring) {
        List<Held> all = new ArrayList<>();
        for (Node node : wiring.layers()) {
            if (node.frozen()) {
                wiring.trace(node)
                        .inFront(Directive.FROZEN)
                        .ifPresent(at -> all.add(new Held(at, node.name(), List.of(node))));
            }
        }
        List<Group> groups = wiring.groups();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            if (group.output().isPresent()) {
                wiring.use(i)
                        .inFront(Directive.FROZEN)
                        .ifPresent(at -> all.add(new Held(at, group.name(), wiring.inside(group))));
            }
        }
        return all;
    }

    private static boolean freezesNothing(Node node, Wiring wiring) {
        boolean trained = wiring.owner(node).filter(owner -> !owner.frozen()).isPresent();
        return node.parameters().equals(Count.zero()) && (node.sharesWith().isEmpty() || trained);
    }

    private static Draft draft(Wiring wiring, Held held) {
        String headline = held.layers.stream()
                .flatMap(node -> wiring.owner(node).stream())
                .findFirst()
                .map(owner -> held.name + " has the weights of " + owner.name() + " ("
                        + owner.source().mention() + "), where they are trained")
                .orElse(held.name + " has no weights that could be frozen");
        return wiring.draft(
                ProblemId.FROZEN_NOTHING, held.at, List.of(), headline, List.of(), List.of(new Edit.Without()));
    }
}
