package dev.shapewright.shapes.network;

import dev.shapewright.layers.Axis;
import dev.shapewright.layers.Layout;
import dev.shapewright.shapes.layer.Outcome;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.ModelSummary;
import dev.shapewright.summary.TensorShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Turns a network into the summary that users read. */
public final class Summaries {
    private final Network network;
    private final List<Optional<ReceptiveField>> fields = new ArrayList<>();

    private Summaries(Network network) {
        this.network = network;
    }

    /** The summary of a network, whatever of it is known. */
    public static ModelSummary of(Network network) {
        return new Summaries(network).summary();
    }

    private ModelSummary summary() {
        Totals totals = Totals.of(network);
        return new ModelSummary(
                network.model(),
                network.layout(),
                network.nodes().stream().map(this::row).toList(),
                totals.layers(),
                totals.parameters().number(),
                totals.trainable().number(),
                totals.buffers().number(),
                totals.macs().number(),
                totals.activations().number(),
                totals.peak().number(),
                totals.peakNode().map(Node::name),
                names(network.outputs().stream().map(Network.Output::node).toList()),
                network.sound() ? Optional.of(Fingerprint.of(network)) : Optional.empty());
    }

    private LayerSummary row(Node node) {
        Optional<ReceptiveField> field = field(node);
        fields.add(field);
        return new LayerSummary(
                node.isInput() ? LayerSummary.Kind.INPUT : LayerSummary.Kind.LAYER,
                node.name(),
                node.description(),
                names(node.inputs()),
                node.output().map(shape -> tensor(shape.form().axes(), shape.sizes(), network.layout())),
                node.parameters().number(),
                node.trainable().number(),
                node.buffers().number(),
                node.isInput() ? OptionalLong.of(0) : node.macs().number(),
                field.flatMap(known -> node.output().map(out -> extent(known, out))),
                node.source().toString(),
                node.facts().map(Explanations::of).orElse(List.of()));
    }

    private Optional<ReceptiveField> field(Node node) {
        if (node.isInput()) {
            return node.output().map(shape -> ReceptiveField.ofInput(fields.size(), shape));
        }
        if (node.facts().isEmpty() || node.inputs().isEmpty()) {
            return Optional.empty();
        }
        Outcome.Inferred facts = node.facts().get();
        List<ReceptiveField> operands = new ArrayList<>();
        for (int i = 0; i < node.inputs().size(); i++) {
            int input = node.inputs().get(i);
            Shape in = network.nodes().get(input).output().orElseThrow();
            operands.add(fields.get(input).orElseThrow().through(facts.reach(i), in, facts.output()));
        }
        return Optional.of(operands.size() == 1 ? operands.get(0) : ReceptiveField.hull(operands, facts.output()));
    }

    private static TensorShape extent(ReceptiveField field, Shape output) {
        return tensor(field.axes(), field.sizes(output), Layout.CHANNELS_LAST);
    }

    private List<String> names(List<Integer> nodes) {
        return nodes.stream().map(node -> network.nodes().get(node).name()).toList();
    }

    private static TensorShape tensor(List<Axis> axes, List<Size> sizes, Layout layout) {
        return TensorShape.of(
                axes,
                sizes.stream()
                        .map(size -> size instanceof Size.Known known && known.value() <= Integer.MAX_VALUE
                                ? OptionalInt.of((int) known.value())
                                : OptionalInt.empty())
                        .toList(),
                layout);
    }
}
