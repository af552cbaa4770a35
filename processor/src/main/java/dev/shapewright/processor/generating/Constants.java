package dev.shapewright.processor.generating;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.language.SnakeCase;
import dev.shapewright.shapes.network.Network;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.summary.Digits;
import dev.shapewright.summary.ModelSummary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The constants of a summary class in declaration order, and which ones it has no room for. Unknown values have no
 * constant.
 */
final class Constants {
    /** Above this number, only inputs, outputs and named layers have constants. */
    private static final int MOST_GROUPS = 1_000;

    /** Above this number, not even named layers have constants: a class file has room for some 3,500 groups. */
    private static final int MOST_NAMED = 3_000;

    private final Network network;
    private final List<Part> parts;
    private final List<Constant> constants = new ArrayList<>();
    private Optional<String> leftOut = Optional.empty();

    private Constants(Network network) {
        this.network = network;
        this.parts = Part.of(network);
    }

    static Constants of(Network network, ModelSummary summary) {
        Constants constants = new Constants(network);
        constants.totals(summary);
        constants.inputs();
        constants.layers();
        constants.outputs();
        summary.fingerprint()
                .ifPresent(print -> constants.add(
                        "FINGERPRINT",
                        print,
                        "Equal for equal networks, whatever their names and lines.",
                        Optional.empty()));
        return constants;
    }

    List<Constant> all() {
        return Collections.unmodifiableList(constants);
    }

    /** A sentence about the layers without constants for lack of room; empty if all layers have theirs. */
    Optional<String> leftOut() {
        return leftOut;
    }

    private void totals(ModelSummary summary) {
        if (network.complete()) {
            add("LAYERS", summary.layerCount(), "Number of layers, without inputs.", Optional.empty());
        }
        count("PARAMETERS", summary.parameters(), "Learned values, frozen ones included.");
        count("TRAINABLE_PARAMETERS", summary.trainableParameters(), "Learned values that are trained.");
        count("BUFFERS", summary.buffers(), "Values that are kept but not learned: running statistics.");
        count("MACS", summary.macs(), "Multiply-accumulate operations for one sample.");
        count("ACTIVATIONS", summary.activations(), "Values of all layers' outputs, for one sample.");
        String peak = summary.peakLayer().map(layer -> ", at " + layer).orElse("");
        count(
                "PEAK_ACTIVATIONS",
                summary.peakActivations(),
                "The most values alive at one step, for one sample" + peak + ".");
    }

    private void inputs() {
        boolean single = network.inputs().size() == 1;
        for (Part part : parts) {
            if (part.isInput()) {
                String prefix = single ? "INPUT" : upperSnake(part.name());
                part.output().ifPresent(shape -> shape(prefix, shape, part.name(), Optional.of(part)));
            }
        }
    }

    private void layers() {
        List<Part> layers = parts.stream().filter(part -> !part.isInput()).toList();
        List<Part> named =
                layers.stream().filter(part -> part.namedBy().isPresent()).toList();
        if (layers.size() <= MOST_GROUPS) {
            layers.forEach(this::group);
        } else if (named.size() <= MOST_NAMED) {
            named.forEach(this::group);
            leaveOut("Of its %s layers and blocks those with a {@code @Name} have constants.", layers.size());
        } else {
            leaveOut("Its layers have no constants: a class has no room for those of %s names.", named.size());
        }
    }

    private void leaveOut(String sentence, int number) {
        leftOut = Optional.of(String.format(Locale.ROOT, sentence, Digits.group(number)));
    }

    private void group(Part layer) {
        String prefix = upperSnake(layer.name());
        Optional<Part> owner = Optional.of(layer);
        String description = Javadoc.escaped(layer.description());
        add(prefix, layer.name(), "The name of " + description + ", line " + layer.line() + ".", owner);
        layer.output().ifPresent(shape -> shape(prefix, shape, layer.name(), owner));
        layer.parameters()
                .number()
                .ifPresent(
                        count -> add(prefix + "_PARAMETERS", count, "Learned values of " + layer.name() + ".", owner));
        String macs = "Multiply-accumulate operations of " + layer.name() + " for one sample.";
        layer.macs().number().ifPresent(count -> add(prefix + "_MACS", count, macs, owner));
    }

    /**
     * Adds the last output, unless the layer itself is called so; the other outputs have the constants of the layers that bear
     * their names.
     */
    private void outputs() {
        if (network.complete() && !network.outputs().isEmpty()) {
            int last = network.outputs().get(network.outputs().size() - 1).node();
            boolean isThere = constants.stream()
                    .filter(constant -> constant.name().equals("OUTPUT_SHAPE"))
                    .flatMap(constant -> constant.owner().stream())
                    .anyMatch(part -> part.node().equals(OptionalInt.of(last)));
            network.nodes()
                    .get(last)
                    .output()
                    .filter(shape -> !isThere)
                    .ifPresent(shape -> shape("OUTPUT", shape, "the model's output", Optional.empty()));
        }
    }

    private void shape(String prefix, Shape shape, String of, Optional<Part> owner) {
        dimension(prefix, "SHAPE", shape.text(network.layout()), "shape", of, owner);
        List<Axis> axes = shape.form().axes();
        for (int i = 0; i < axes.size(); i++) {
            if (shape.sizes().get(i) instanceof Size.Known size) {
                Axis axis = axes.get(i);
                dimension(prefix, axis.name(), (int) size.value(), Form.word(axis), of, owner);
            }
        }
    }

    private void dimension(String prefix, String suffix, Object value, String what, String of, Optional<Part> owner) {
        add(prefix + "_" + suffix, value, "The " + what + " of " + of + ".", owner);
    }

    private void count(String name, OptionalLong count, String doc) {
        count.ifPresent(number -> add(name, number, doc, Optional.empty()));
    }

    private void add(String name, Object value, String doc, Optional<Part> owner) {
        constants.add(new Constant(name, value, doc, owner));
    }

    /** A name as a constant: {@code stemConv-1} is {@code STEM_CONV_1}. */
    static String upperSnake(String name) {
        return SnakeCase.of(name).replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
