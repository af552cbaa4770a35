package dev.shapewright.shapes.check;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.elaboration.Draft;
import dev.shapewright.shapes.elaboration.Elaboration;
import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.network.Group;
import dev.shapewright.shapes.network.Network;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.Problem.Detail;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.ActivationFunction;
import dev.shapewright.shapes.rule.Biased;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.rule.Windowed;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.Window;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A network, and which nodes read which tensors in it. */
final class Wiring {
    /** After these problems, the wiring is uncertain. */
    private static final Set<ProblemId> UNWIRED = Collections.unmodifiableSet(EnumSet.of(
            ProblemId.OPEN_BRANCH,
            ProblemId.SINGLE_BRANCH,
            ProblemId.JOIN_WITHOUT_BRANCH,
            ProblemId.UNKNOWN_NAME,
            ProblemId.DUPLICATE_NAME,
            ProblemId.MISPLACED_DIRECTIVE));

    private final Network network;
    private final Elaboration elaboration;
    private final boolean wired;
    private final List<Node> layers;
    private final List<Node> activations = new ArrayList<>();
    private final List<Node> biased = new ArrayList<>();
    private final List<WindowedNode> windowed = new ArrayList<>();
    private final Map<Integer, List<Node>> sharers = new HashMap<>();

    /** For each node, how many nodes read it, and the last of them. */
    private final int[] readers;

    private final int[] lastReaders;

    /** For each node, whether it flows out of the model. */
    private final boolean[] outputs;

    Wiring(Elaboration elaboration) {
        this.elaboration = elaboration;
        this.network = elaboration.network();
        this.wired = isWired(elaboration.drafts());
        int size = network.nodes().size();
        this.layers = new ArrayList<>(size);
        this.readers = new int[size];
        this.lastReaders = new int[size];
        this.outputs = new boolean[size];
        for (Node node : network.nodes()) {
            for (int i = 0; i < node.inputs().size(); i++) {
                int input = node.inputs().get(i);
                readers[input]++;
                lastReaders[input] = node.index();
            }
            if (!node.isInput() && node.facts().isPresent()) {
                add(node, node.layer().orElseThrow());
            }
        }
        for (Network.Output output : network.outputs()) {
            outputs[output.node()] = true;
        }
    }

    private void add(Node node, Layer layer) {
        layers.add(node);
        node.sharesWith()
                .ifPresent(owner ->
                        sharers.computeIfAbsent(owner, any -> new ArrayList<>()).add(node));
        if (layer instanceof ActivationFunction) {
            activations.add(node);
        }
        Outcome.Inferred facts = facts(node);
        if (!facts.weights().isEmpty() && layer instanceof Biased any && any.bias()) {
            biased.add(node);
        }
        if (facts.reach(0) instanceof Reach.Sliding reach && layer instanceof Windowed kind) {
            windowed.add(new WindowedNode(node, kind, input(node).output().orElseThrow(), reach.windows()));
        }
    }

    private static boolean isWired(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (UNWIRED.contains(draft.problem().id())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the wiring is known. */
    boolean isWired() {
        return wired;
    }

    /** The valid layers, in order. Invalid ones have no facts, and nothing is reported for them. */
    List<Node> layers() {
        return layers;
    }

    /** The activations among the valid layers, including softmax. */
    List<Node> activations() {
        return activations;
    }

    /** The layers with a bias among the valid ones. */
    List<Node> biased() {
        return biased;
    }

    /** The uses of blocks, in order. */
    List<Group> groups() {
        return network.groups();
    }

    /** Where a use of a block comes from. */
    Trace use(int group) {
        return elaboration.uses().get(group);
    }

    /** The nodes of a use of a block, including invalid ones. */
    List<Node> inside(Group group) {
        return network.nodes().subList(group.first(), group.end());
    }

    /** The node whose weights a layer has; empty if it has its own. */
    Optional<Node> owner(Node node) {
        return node.sharesWith().isPresent()
                ? Optional.of(network.nodes().get(node.sharesWith().getAsInt()))
                : Optional.empty();
    }

    /** The layers that have a node's weights. */
    List<Node> sharers(Node node) {
        return sharers.getOrDefault(node.index(), List.of());
    }

    /**
     * The only layer that reads a node's output; empty unless there is exactly one and the output does not leave the model.
     */
    Optional<Node> onlyReader(Node node) {
        return readers[node.index()] == 1 && !outputs[node.index()]
                ? Optional.of(network.nodes().get(lastReaders[node.index()]))
                : Optional.empty();
    }

    /** The inputs and layers that nothing reads and that are not outputs; empty if that is unknown. */
    List<Node> unread() {
        List<Node> unread = new ArrayList<>();
        boolean known = wired && network.sound();
        for (int i = 0; known && i < network.nodes().size(); i++) {
            Node node = network.nodes().get(i);
            if (readers[i] == 0 && !outputs[i]) {
                unread.add(node);
            }
        }
        return unread;
    }

    /** A shape as the model's layout prints it. */
    String text(Shape shape) {
        return shape.text(network.layout());
    }

    /** The first node that a layer reads. */
    Node input(Node node) {
        return network.nodes().get(node.inputs().get(0));
    }

    /**
     * A layer whose windows are meant to read all of its input.
     *
     * @param windows one for each spatial axis
     */
    record WindowedNode(Node node, Windowed layer, Shape in, List<Window> windows) {
        /** The window that slides along an axis; empty if the size of the axis is unknown. */
        Optional<AlongAxis> along(int axis) {
            return in.sizes().get(axis) instanceof Size.Known known
                    ? Optional.of(new AlongAxis(in.form().axes().get(axis), windows.get(axis), known.value()))
                    : Optional.empty();
        }
    }

    /** A window that slides along an axis whose size is known. */
    record AlongAxis(Axis axis, Window window, long size) {}

    /** The layers with windows. */
    List<WindowedNode> windowed() {
        return windowed;
    }

    /** Where a node comes from. */
    Trace trace(Node node) {
        return elaboration.traces().get(node.index());
    }

    /**
     * An annotation, whatever it makes in its repetitions and in the uses of its block.
     *
     * @param block the block in whose stack it is; empty in the model
     */
    record Annotation(Optional<String> block, int entry) {
        static Annotation of(Trace trace) {
            return new Annotation(trace.block().map(Block::type), trace.entry());
        }
    }

    /** The annotation that a node comes from. */
    Annotation annotation(Node node) {
        return Annotation.of(trace(node));
    }

    /** The annotations that some nodes come from. */
    Set<Annotation> annotations(Collection<Node> nodes) {
        return nodes.stream().map(this::annotation).collect(Collectors.toSet());
    }

    Outcome.Inferred facts(Node node) {
        return node.facts().orElseThrow();
    }

    /** A problem at the first of several elements that is written, otherwise at the annotation. */
    Draft draft(ProblemId id, Node node, List<String> elements, String headline, List<Edit> edits) {
        Node from = input(node);
        Shape shape = from.output().orElseThrow();
        String input =
                text(shape) + ", from " + from.name() + " (" + from.source().mention() + ")";
        return draft(id, trace(node), elements, headline, List.of(new Detail("input", input)), edits);
    }

    /** A problem of an annotation, wherever it stands. */
    Draft draft(
            ProblemId id, Trace at, List<String> elements, String headline, List<Detail> details, List<Edit> edits) {
        String element = elements.stream()
                .filter(at.at().call().elements()::containsKey)
                .findFirst()
                .orElse("");
        return Draft.of(at, new Fault(id, element, headline).mend(edits), details);
    }
}
