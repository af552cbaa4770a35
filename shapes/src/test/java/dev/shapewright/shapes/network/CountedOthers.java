package dev.shapewright.shapes.network;

import static dev.shapewright.shapes.network.Counted.product;

import dev.shapewright.shapes.network.Counted.Candidate;
import dev.shapewright.shapes.network.Counted.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Norms, single weights, activations, joins and layers that only move values, with their counts written out. */
final class CountedOthers {
    private static final List<String> SPATIAL_NAMES = List.of("DEPTH", "HEIGHT", "WIDTH");

    private CountedOthers() {}

    /** The layers by type. */
    static Map<String, Candidate> all() {
        Map<String, Candidate> all = new HashMap<>();
        for (String plain : List.of(
                "Relu",
                "Relu6",
                "LeakyRelu",
                "Elu",
                "Selu",
                "Gelu",
                "Silu",
                "HardSwish",
                "HardSigmoid",
                "Mish",
                "Tanh",
                "Sigmoid",
                "Softmax",
                "Softplus",
                "Dropout",
                "StochasticDepth")) {
            all.put(plain, tensor -> keeping(tensor, "@" + plain, 0));
        }
        for (String join : List.of("Add", "Subtract", "Multiply", "Average", "Maximum")) {
            all.put(join, tensor -> keeping(tensor, itself(tensor, join), 0));
        }
        all.put("Concat", CountedOthers::concat);
        all.put("Activation", tensor -> keeping(tensor, "@Activation(Activation.MISH)", 0));
        all.put("PRelu", CountedOthers::prelu);
        all.put("Scale", tensor -> keeping(tensor, "@Scale", tensor.channels()));
        all.put("RmsNorm", tensor -> keeping(tensor, "@RmsNorm", tensor.channels()));
        all.put("BatchNorm", CountedOthers::batchNorm);
        all.put("InstanceNorm", tensor -> affine(tensor, "InstanceNorm", ""));
        all.put(
                "GroupNorm",
                tensor -> affine(tensor, "GroupNorm", "groups = " + tensor.divisor(tensor.channels()) + ", "));
        all.put("LayerNorm", CountedOthers::layerNorm);
        all.put("LocalResponseNorm", tensor -> tensor.isImage() ? keeping(tensor, "@LocalResponseNorm", 0) : none());
        all.put("PositionEmbedding", CountedOthers::positions);
        all.put("ClassToken", CountedOthers::classToken);
        all.put("Custom", CountedOthers::custom);
        all.put("Flatten", tensor -> Optional.of(new Counted("@Flatten", List.of((int) product(tensor.sizes())))));
        all.put("ToSequence", CountedOthers::toSequence);
        all.put("Reshape", CountedOthers::reshape);
        all.put("Permute", CountedOthers::permute);
        all.put("RepeatVector", CountedOthers::repeatVector);
        all.put(
                "ChannelShuffle",
                tensor -> keeping(tensor, "@ChannelShuffle(" + tensor.divisor(tensor.channels()) + ")", 0));
        all.put("Slice", CountedOthers::slice);
        return all;
    }

    private static Optional<Counted> none() {
        return Optional.empty();
    }

    private static Optional<Counted> keeping(Tensor tensor, String source, long parameters) {
        return Optional.of(new Counted(source, tensor.sizes(), parameters, 0, 0));
    }

    /** A join of the tensor with itself. */
    private static String itself(Tensor tensor, String join) {
        return "@Name(\"x" + tensor.number() + "\")\n@" + join + "({\"x" + tensor.number() + "\", \"current\"})";
    }

    private static Optional<Counted> concat(Tensor tensor) {
        return Optional.of(new Counted(itself(tensor, "Concat"), Tensor.with(tensor.spatial(), 2 * tensor.channels())));
    }

    private static Optional<Counted> prelu(Tensor tensor) {
        return switch (tensor.number(0, 2)) {
            case 0 -> keeping(tensor, "@PRelu", tensor.channels());
            case 1 -> keeping(tensor, "@PRelu(axes = {})", 1);
            default ->
                keeping(tensor, "@PRelu(axes = {" + String.join(", ", names(tensor)) + "})", product(tensor.sizes()));
        };
    }

    /** The names of the axes, channels last. */
    private static List<String> names(Tensor tensor) {
        List<String> names = new ArrayList<>();
        int axes = tensor.axes();
        for (int axis = 0; axis < axes; axis++) {
            names.add("Axis." + (axes == 1 ? "LENGTH" : SPATIAL_NAMES.get(SPATIAL_NAMES.size() - axes + axis)));
        }
        names.add("Axis.CHANNELS");
        return names;
    }

    private static Optional<Counted> batchNorm(Tensor tensor) {
        boolean affine = tensor.truth();
        boolean statistics = tensor.truth();
        return Optional.of(new Counted(
                "@BatchNorm(affine = " + affine + ", statistics = " + statistics + ")",
                tensor.sizes(),
                affine ? 2L * tensor.channels() : 0,
                statistics ? 2L * tensor.channels() : 0,
                0));
    }

    private static Optional<Counted> affine(Tensor tensor, String type, String elements) {
        boolean affine = tensor.truth();
        return keeping(
                tensor, "@" + type + "(" + elements + "affine = " + affine + ")", affine ? 2L * tensor.channels() : 0);
    }

    private static Optional<Counted> layerNorm(Tensor tensor) {
        boolean affine = tensor.truth();
        boolean bias = tensor.truth();
        boolean all = tensor.truth();
        long normalized = all ? product(tensor.sizes()) : tensor.channels();
        String axes = all ? ", axes = {" + String.join(", ", names(tensor)) + "}" : "";
        return keeping(
                tensor,
                "@LayerNorm(affine = " + affine + ", bias = " + bias + axes + ")",
                affine ? normalized * (bias ? 2 : 1) : 0);
    }

    private static Optional<Counted> positions(Tensor tensor) {
        if (tensor.rank() != 2 && tensor.rank() != 3) {
            return none();
        }
        long present = product(tensor.spatial());
        long rows = tensor.truth() ? 0 : present + tensor.number(0, 5);
        boolean learned = tensor.truth();
        return keeping(
                tensor,
                "@PositionEmbedding(positions = " + rows + ", learned = " + learned + ")",
                learned ? (rows == 0 ? present : rows) * tensor.channels() : 0);
    }

    private static Optional<Counted> classToken(Tensor tensor) {
        return tensor.isSequence()
                ? Optional.of(new Counted(
                        "@ClassToken", List.of(tensor.sizes().get(0) + 1, tensor.channels()), tensor.channels(), 0, 0))
                : none();
    }

    private static Optional<Counted> custom(Tensor tensor) {
        int parameters = tensor.number(0, 9);
        int macs = tensor.number(0, 9);
        return Optional.of(new Counted(
                "@Custom(name = \"anything\", length = 3, features = 4, parameters = " + parameters + ", macs = " + macs
                        + ")",
                List.of(3, 4),
                parameters,
                0,
                macs));
    }

    private static Optional<Counted> toSequence(Tensor tensor) {
        return tensor.rank() > 2
                ? Optional.of(new Counted("@ToSequence", List.of((int) product(tensor.spatial()), tensor.channels())))
                : none();
    }

    /** Reshapes the values to an image whose width is the number of channels. */
    private static Optional<Counted> reshape(Tensor tensor) {
        int rest = (int) product(tensor.spatial());
        boolean open = tensor.truth();
        return Optional.of(new Counted(
                "@Reshape(height = " + (open ? "Input.ANY" : rest) + ", width = " + tensor.channels()
                        + ", channels = 1)",
                List.of(rest, tensor.channels(), 1)));
    }

    private static Optional<Counted> permute(Tensor tensor) {
        List<String> names = names(tensor);
        List<Integer> sizes = new ArrayList<>(tensor.sizes());
        Collections.rotate(names, 1);
        Collections.rotate(sizes, 1);
        return Optional.of(new Counted("@Permute({" + String.join(", ", names) + "})", sizes));
    }

    private static Optional<Counted> repeatVector(Tensor tensor) {
        return tensor.rank() == 1
                ? Optional.of(new Counted("@RepeatVector(3)", List.of(3, tensor.channels())))
                : none();
    }

    private static Optional<Counted> slice(Tensor tensor) {
        int to = tensor.number(1, tensor.channels());
        int from = tensor.number(0, to - 1);
        return Optional.of(
                new Counted("@Slice(from = " + from + ", to = " + to + ")", Tensor.with(tensor.spatial(), to - from)));
    }
}
