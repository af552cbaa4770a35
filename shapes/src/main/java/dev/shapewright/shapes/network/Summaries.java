package dev.shapewright.shapes.network;

import dev.shapewright.layers.Axis;
import dev.shapewright.layers.Layout;
import dev.shapewright.shapes.rule.Cost;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.tensor.Count;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.ModelSummary;
import dev.shapewright.summary.TensorShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Turns a network into the summary that users read. */
public final class Summaries {
    private final Network network;
    private final Units units;
    private final List<Optional<TensorShape>> extents;

    private Summaries(Network network) {
        this.network = network;
        this.units = new Units(network);
        this.extents = extents(network);
    }

    /** The summary of a network, as far as it is known. */
    public static ModelSummary of(Network network) {
        return of(network, Map.of());
    }

    /**
     * The summary of a network that is made of blocks.
     *
     * @param blocks the digests of these, by the names of their companions
     */
    public static ModelSummary of(Network network, Map<String, String> blocks) {
        return new Summaries(network).summary(blocks);
    }

    private ModelSummary summary(Map<String, String> blocks) {
        Totals totals = Totals.of(network);
        return new ModelSummary(
                network.model(),
                network.layout(),
                rows(),
                totals.layers(),
                totals.parameters().number(),
                totals.trainable().number(),
                totals.buffers().number(),
                totals.macs().number(),
                totals.activations().number(),
                totals.peak().number(),
                totals.peakNode().map(Node::name),
                outputs(false),
                outputs(true),
                aliases(),
                network.sound() ? Optional.of(Fingerprint.of(network)) : Optional.empty(),
                blocks);
    }

    private List<String> outputs(boolean training) {
        List<String> names = new ArrayList<>();
        for (Network.Output output : network.outputs()) {
            if (output.training() == training) {
                names.add(output.name().isPresent() ? output.name().get() : units.outermost(output.node()));
            }
        }
        return names;
    }

    private Map<String, String> aliases() {
        Map<String, String> aliases = new HashMap<>();
        for (Network.Alias alias : network.aliases()) {
            aliases.put(alias.name(), units.outermost(alias.node()));
        }
        return aliases;
    }

    /** The nodes in order, each use of a block in front of what is inside. */
    private List<LayerSummary> rows() {
        List<LayerSummary> rows = new ArrayList<>();
        network.inOrder(group -> rows.add(row(group)), node -> rows.add(layer(node)));
        return rows;
    }

    private LayerSummary layer(int index) {
        Node node = network.nodes().get(index);
        return new LayerSummary(
                node.isInput() ? LayerSummary.Kind.INPUT : LayerSummary.Kind.LAYER,
                units.depth(node.group()),
                node.round(),
                node.name(),
                node.description(),
                inputs(node),
                node.output().map(this::tensor),
                Optional.empty(),
                node.parameters().number(),
                node.sharesWith().isPresent()
                        ? Optional.of(network.nodes()
                                .get(node.sharesWith().getAsInt())
                                .name())
                        : Optional.empty(),
                node.trainable().number(),
                node.buffers().number(),
                node.isInput() ? OptionalLong.of(0) : node.macs().number(),
                node.training(),
                extents.get(index),
                node.source().toString(),
                node.facts().map(Explanations::of).orElse(List.of()));
    }

    private List<String> inputs(Node node) {
        List<String> names = new ArrayList<>(node.inputs().size());
        for (int input : node.inputs()) {
            names.add(units.name(input, node.group()));
        }
        return names;
    }

    private LayerSummary row(int index) {
        Group group = network.groups().get(index);
        boolean known = group.output().isPresent();
        Cost cost = known ? group.cost(network.nodes()) : Cost.UNKNOWN;
        return new LayerSummary(
                LayerSummary.Kind.BLOCK,
                units.depth(group.around()),
                group.round(),
                group.name(),
                group.description().toString(),
                group.input().isPresent() ? List.of(units.name(group.input().getAsInt(), group.around())) : List.of(),
                known ? network.nodes().get(group.output().getAsInt()).output().map(this::tensor) : Optional.empty(),
                known ? units.inside(index, group.output().getAsInt()) : Optional.empty(),
                cost.parameters().number(),
                group.sharesWith().isPresent()
                        ? Optional.of(units.name(group.sharesWith().getAsInt(), group.around()))
                        : Optional.empty(),
                known ? trainable(group).number() : OptionalLong.empty(),
                cost.buffers().number(),
                cost.macs().number(),
                isTraining(group),
                known ? extents.get(group.output().getAsInt()) : Optional.empty(),
                group.source().toString(),
                List.of());
    }

    private boolean isTraining(Group group) {
        boolean training = group.first() < group.end();
        for (Node node : network.nodes().subList(group.first(), group.end())) {
            training &= node.training();
        }
        return training;
    }

    private Count trainable(Group group) {
        Count trainable = Count.zero();
        for (Node node : network.nodes().subList(group.first(), group.end())) {
            trainable = trainable.plus(node.trainable());
        }
        return trainable;
    }

    /** The size of each node's receptive field. The field itself is kept only as long as a node has yet to read it. */
    private static List<Optional<TensorShape>> extents(Network network) {
        List<Node> nodes = network.nodes();
        int[] readers = new int[nodes.size()];
        nodes.forEach(node -> node.inputs().forEach(input -> readers[input]++));
        List<Optional<Measured>> fields = new ArrayList<>(Collections.nCopies(nodes.size(), Optional.empty()));
        List<Optional<TensorShape>> extents = new ArrayList<>(nodes.size());
        Visits visits = new Visits();
        for (Node node : nodes) {
            Optional<Measured> field = field(node, nodes, fields, visits);
            extents.add(field.map(Measured::extent));
            if (readers[node.index()] > 0) {
                fields.set(node.index(), field);
            }
            for (int input : node.inputs()) {
                readers[input]--;
                if (readers[input] == 0) {
                    fields.set(input, Optional.empty());
                }
            }
        }
        return extents;
    }

    /** A receptive field and its size, which may take long to compute. */
    private record Measured(ReceptiveField field, TensorShape extent) {
        static Measured of(ReceptiveField field) {
            return new Measured(field, tensor(field.axes(), field.sizes(), Layout.CHANNELS_LAST));
        }
    }

    private static Optional<Measured> field(
            Node node, List<Node> nodes, List<Optional<Measured>> fields, Visits visits) {
        if (node.isInput()) {
            return node.output().map(shape -> Measured.of(ReceptiveField.ofInput(node.index(), shape)));
        }
        if (node.facts().isEmpty() || node.inputs().isEmpty()) {
            return Optional.empty();
        }
        Outcome.Inferred facts = node.facts().get();
        if (node.inputs().size() == 1 && facts.reach(0) instanceof Reach.Pointwise) {
            return fields.get(node.inputs().get(0));
        }
        List<ReceptiveField> operands = new ArrayList<>();
        for (int i = 0; i < node.inputs().size(); i++) {
            int input = node.inputs().get(i);
            Shape in = nodes.get(input).output().orElseThrow();
            Optional<Measured> read = fields.get(input);
            if (read.isEmpty()) {
                // Behind an invalid layer, only the shape is known.
                return Optional.empty();
            }
            operands.add(read.get().field().through(facts.reach(i), in, facts.output(), visits));
        }
        return Optional.of(Measured.of(operands.size() == 1 ? operands.get(0) : ReceptiveField.hull(operands, visits)));
    }

    private TensorShape tensor(Shape shape) {
        return tensor(shape.form().axes(), shape.sizes(), network.layout());
    }

    private static TensorShape tensor(List<Axis> axes, List<Size> sizes, Layout layout) {
        List<OptionalInt> numbers = new ArrayList<>(sizes.size());
        for (Size size : sizes) {
            numbers.add(
                    size instanceof Size.Known known && known.value() <= Integer.MAX_VALUE
                            ? OptionalInt.of((int) known.value())
                            : OptionalInt.empty());
        }
        return TensorShape.of(axes, numbers, layout);
    }
}
