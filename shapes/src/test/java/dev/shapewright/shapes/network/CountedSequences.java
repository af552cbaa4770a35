package dev.shapewright.shapes.network;

import static dev.shapewright.shapes.network.Counted.array;
import static dev.shapewright.shapes.network.Counted.product;

import dev.shapewright.shapes.network.Counted.Candidate;
import dev.shapewright.shapes.network.Counted.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dense, recurrent and attention layers, with their counts written out. */
final class CountedSequences {
    static final Map<String, Candidate> ALL = Map.of(
            "Dense", CountedSequences::dense,
            "Lstm", CountedSequences::lstm,
            "Gru", CountedSequences::gru,
            "SimpleRnn", CountedSequences::simpleRnn,
            "SelfAttention", CountedSequences::self,
            "CrossAttention", CountedSequences::cross,
            "WindowAttention", CountedSequences::window,
            "MatMul", CountedSequences::matMul,
            "Step", CountedSequences::step);

    private CountedSequences() {}

    private static Optional<Counted> dense(Tensor tensor) {
        int units = tensor.number(1, 8);
        boolean bias = tensor.truth();
        long weights = (long) tensor.channels() * units;
        return tensor.rank() > 2
                ? Optional.empty()
                : Optional.of(new Counted(
                        "@Dense(units = " + units + ", bias = " + bias + ")",
                        Tensor.with(tensor.spatial(), units),
                        weights + (bias ? units : 0),
                        0,
                        product(tensor.spatial()) * weights));
    }

    private static Optional<Counted> lstm(Tensor tensor) {
        boolean twice = tensor.truth();
        return recurrent(tensor, "Lstm", "doubleBias = " + twice, 4, twice ? 8 : 4);
    }

    private static Optional<Counted> gru(Tensor tensor) {
        boolean after = tensor.truth();
        return recurrent(tensor, "Gru", "resetAfter = " + after, 3, after ? 6 : 3);
    }

    private static Optional<Counted> simpleRnn(Tensor tensor) {
        boolean twice = tensor.truth();
        return recurrent(tensor, "SimpleRnn", "doubleBias = " + twice, 1, twice ? 2 : 1);
    }

    private static Optional<Counted> recurrent(Tensor tensor, String type, String element, int gates, int biases) {
        if (!tensor.isSequence()) {
            return Optional.empty();
        }
        int h = tensor.number(1, 6);
        int directions = tensor.number(1, 2);
        boolean bias = tensor.truth();
        long weights = directions * (long) gates * h * (tensor.channels() + h);
        return Optional.of(new Counted(
                "@" + type + "(units = " + h + ", bidirectional = " + (directions == 2) + ", bias = " + bias + ", "
                        + element + ")",
                Tensor.with(tensor.spatial(), directions * h),
                weights + (bias ? (long) directions * biases * h : 0),
                0,
                tensor.sizes().get(0) * weights));
    }

    /** The numbers of an attention layer, with the elements that specify them. */
    private record Heads(int heads, int size, int keyValueHeads, boolean bias, boolean keyBias, int relative) {
        static Heads on(Tensor tensor) {
            int heads = 2 * tensor.number(1, 2);
            return new Heads(
                    heads, tensor.number(1, 5), heads / 2, tensor.truth(), tensor.truth(), tensor.number(0, 3));
        }

        String elements() {
            return "heads = " + heads + ", headSize = " + size + ", keyValueHeads = " + keyValueHeads + ", bias = "
                    + bias + ", keyBias = " + keyBias + ", relativePositions = " + relative;
        }

        long parameters(long e, long m) {
            long q = (long) heads * size;
            long v = (long) keyValueHeads * size;
            long biases = bias ? q + (keyBias ? 2 * v : v) + e : 0;
            return e * q + 2 * m * v + q * e + biases + (long) relative * heads;
        }

        long macs(long t, long s, long e, long m) {
            long q = (long) heads * size;
            long v = (long) keyValueHeads * size;
            return t * (e * q + q * e) + s * 2 * m * v + 2 * t * s * q;
        }
    }

    private static Optional<Counted> self(Tensor tensor) {
        if (!tensor.isSequence()) {
            return Optional.empty();
        }
        Heads heads = Heads.on(tensor);
        int t = tensor.sizes().get(0);
        int e = tensor.channels();
        return Optional.of(new Counted(
                "@SelfAttention(" + heads.elements() + ")",
                tensor.sizes(),
                heads.parameters(e, e),
                0,
                heads.macs(t, t, e, e)));
    }

    private static Optional<Counted> cross(Tensor tensor) {
        if (!tensor.isSequence()) {
            return Optional.empty();
        }
        Heads heads = Heads.on(tensor);
        int s = tensor.number(1, 6);
        int m = tensor.number(1, 6);
        int e = tensor.channels();
        return Optional.of(new Counted(
                tensor.beside(s, m) + "@CrossAttention(" + heads.elements() + ", memory = \"m" + tensor.number()
                        + "\")",
                tensor.sizes(),
                heads.parameters(e, m),
                0,
                heads.macs(tensor.sizes().get(0), s, e, m)));
    }

    private static Optional<Counted> window(Tensor tensor) {
        if (tensor.rank() < 3) {
            return Optional.empty();
        }
        List<Integer> window = tensor.numbers(1, 4);
        int heads = tensor.divisor(tensor.channels());
        int hidden = tensor.number(0, 1) * 5;
        boolean bias = tensor.truth();
        boolean cosine = tensor.truth();
        long e = tensor.channels();
        long positions = 1;
        long table = 1;
        for (int i = 0; i < tensor.axes(); i++) {
            long size = window.get(i);
            positions *= (tensor.sizes().get(i) + size - 1) / size * size;
            table *= 2 * size - 1;
        }
        long ofPosition = hidden == 0 ? table * heads : tensor.axes() * hidden + hidden + (long) hidden * heads;
        long macs = positions * (4 * e * e + 2 * product(window) * e);
        return Optional.of(new Counted(
                "@WindowAttention(heads = " + heads + ", window = " + array(window) + ", bias = " + bias
                        + ", positionHidden = " + hidden + ", cosine = " + cosine + ", grid = " + tensor.truth() + ")",
                tensor.sizes(),
                4 * e * e + (bias ? 4 * e : 0) + ofPosition + (cosine ? heads : 0),
                0,
                macs + (hidden == 0 ? 0 : table * ((long) tensor.axes() * hidden + (long) hidden * heads))));
    }

    private static Optional<Counted> matMul(Tensor tensor) {
        if (!tensor.isSequence()) {
            return Optional.empty();
        }
        boolean transpose = tensor.truth();
        int out = tensor.number(1, 6);
        int inner = tensor.channels();
        String other = transpose ? tensor.beside(out, inner) : tensor.beside(inner, out);
        return Optional.of(new Counted(
                other + "@MatMul(value = \"m" + tensor.number() + "\", transpose = " + transpose + ")",
                Tensor.with(tensor.spatial(), out),
                0,
                0,
                (long) tensor.sizes().get(0) * inner * out));
    }

    private static Optional<Counted> step(Tensor tensor) {
        return tensor.isSequence()
                ? Optional.of(new Counted(tensor.truth() ? "@Step(0)" : "@Step(-1)", List.of(tensor.channels())))
                : Optional.empty();
    }
}
