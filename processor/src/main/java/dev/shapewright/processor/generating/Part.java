package dev.shapewright.processor.generating;

import dev.shapewright.shapes.network.Group;
import dev.shapewright.shapes.network.Network;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.rule.Cost;
import dev.shapewright.shapes.tensor.Count;
import dev.shapewright.shapes.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something with constants of its own: an input, a layer or a use of a block that is written on the class, or named
 * there; or a further name of a tensor, which has no counts.
 *
 * @param namedBy the annotation that names the part; empty if its name is automatic
 * @param node the layer or input whose output it is; empty for a block without one
 */
record Part(
        String name,
        OptionalInt namedBy,
        String description,
        int line,
        boolean isInput,
        OptionalInt node,
        Optional<Shape> output,
        Count parameters,
        Count macs) {
    /** The parts of a network in order; of repeated ones only the last. */
    static List<Part> of(Network network) {
        List<Part> parts = new ArrayList<>();
        network.inOrder(group -> addGroup(parts, network, group), node -> add(parts, network, node));
        network.aliases().forEach(alias -> parts.add(of(alias, network.nodes().get(alias.node()))));
        return parts;
    }

    private static Part of(Network.Alias alias, Node node) {
        return new Part(
                alias.name(),
                OptionalInt.of(alias.namedBy()),
                node.description(),
                node.source().line(),
                false,
                OptionalInt.of(alias.node()),
                node.output(),
                Count.unknown(),
                Count.unknown());
    }

    private static void addGroup(List<Part> parts, Network network, int index) {
        Group group = network.groups().get(index);
        if (isOwn(group.around(), group.namedBy(), group.name()) && !isRepeatedAgain(network, index)) {
            boolean known = group.output().isPresent();
            Cost cost = known ? group.cost(network.nodes()) : Cost.UNKNOWN;
            parts.add(new Part(
                    group.name(),
                    group.namedBy(),
                    group.description().toString(),
                    group.source().line(),
                    false,
                    group.output(),
                    known ? network.nodes().get(group.output().getAsInt()).output() : Optional.empty(),
                    cost.parameters(),
                    cost.macs()));
        }
    }

    private static boolean isRepeatedAgain(Network network, int index) {
        List<Group> groups = network.groups();
        Group group = groups.get(index);
        int next = index + 1;
        while (next < groups.size() && groups.get(next).around().orElse(-1) >= index) {
            next++;
        }
        return next < groups.size()
                && groups.get(next).around().equals(group.around())
                && groups.get(next).entry() == group.entry()
                && groups.get(next).round() > group.round();
    }

    private static void add(List<Part> parts, Network network, int index) {
        Node node = network.nodes().get(index);
        boolean repeatedAgain = index + 1 < network.nodes().size()
                && network.nodes().get(index + 1).entry() == node.entry()
                && network.nodes().get(index + 1).round() > node.round()
                && network.nodes().get(index + 1).group().equals(node.group());
        if (isOwn(node.group(), node.namedBy(), node.name()) && !repeatedAgain) {
            parts.add(new Part(
                    node.name(),
                    node.namedBy(),
                    node.description(),
                    node.source().line(),
                    node.isInput(),
                    OptionalInt.of(index),
                    node.output(),
                    node.parameters(),
                    node.macs()));
        }
    }

    /** Whether a layer or block is written on the class itself, or named there. */
    private static boolean isOwn(OptionalInt around, OptionalInt namedBy, String name) {
        return around.isEmpty() || (namedBy.isPresent() && name.indexOf('.') < 0);
    }
}
