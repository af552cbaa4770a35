package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.network.Group;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.network.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** Builds the network's nodes and groups once all names are final. */
final class Assembly {
    private final List<Made> all;
    private final boolean[] training;
    private final List<Group> groups;
    private final List<String> prefixes;
    private final List<Node> nodes;
    private final List<Trace> traces;
    private final List<Trace> useTraces;

    /** The name prefix of everything inside a use of a block. */
    private final Function<Unit, String> prefix = this::prefix;

    /**
     * The network of an expansion.
     *
     * @param uses the uses of blocks, each behind the one around it
     * @param training for each node whether only training needs it
     */
    Assembly(List<Unit> uses, List<Made> all, boolean[] training) {
        this.all = all;
        this.training = training;
        this.groups = new ArrayList<>(uses.size());
        this.prefixes = new ArrayList<>(uses.size());
        this.useTraces = new ArrayList<>(uses.size());
        for (Unit use : uses) {
            Group group = group(use);
            groups.add(group);
            prefixes.add(group.name().concat("."));
            useTraces.add(use.trace());
        }
        this.nodes = new ArrayList<>(all.size());
        this.traces = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            nodes.add(node(i));
            traces.add(all.get(i).unit().trace());
        }
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Group> groups() {
        return groups;
    }

    /** For each node, where it comes from. */
    List<Trace> traces() {
        return traces;
    }

    /** For each group, where it comes from. */
    List<Trace> useTraces() {
        return useTraces;
    }

    private String prefix(Unit use) {
        return prefixes.get(use.group().orElseThrow());
    }

    /** The annotation of the model that a unit comes from. */
    private int entry(Unit unit, OptionalInt around) {
        return around.isPresent()
                ? groups.get(around.getAsInt()).entry()
                : unit.trace().entry();
    }

    private static OptionalInt around(Unit unit) {
        return unit.around().isPresent() ? unit.around().get().group() : OptionalInt.empty();
    }

    private Node node(int index) {
        Made made = all.get(index);
        Unit unit = made.unit();
        OptionalInt around = around(unit);
        return new Node(
                index,
                entry(unit, around),
                source(unit.trace()),
                unit.path(prefix),
                namedBy(unit),
                made.wording(),
                made.layer(),
                made.isInput(),
                made.inputs(),
                made.facts(),
                made.output(),
                made.cost(),
                made.frozen(),
                around,
                made.sharesWith(),
                training[index],
                unit.trace().round());
    }

    private Group group(Unit use) {
        OptionalInt around = around(use);
        return new Group(
                entry(use, around),
                source(use.trace()),
                use.path(prefix),
                namedBy(use),
                use.description(),
                around,
                use.first(),
                use.end(),
                index(use.input()),
                index(use.output()),
                use.shares().map(OptionalInt::of).orElse(OptionalInt.empty()),
                use.trace().round());
    }

    private static OptionalInt index(int node) {
        return node == Tensor.LOST.node() ? OptionalInt.empty() : OptionalInt.of(node);
    }

    private static OptionalInt namedBy(Unit unit) {
        return unit.namedBy().isPresent()
                ? OptionalInt.of(unit.namedBy().get().inModel().entry())
                : OptionalInt.empty();
    }

    private static Source source(Trace trace) {
        return new Source(trace.stack().file(), trace.at().line(), !trace.isInModel());
    }
}
