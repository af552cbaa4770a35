package dev.shapewright.shapes.network;

import static dev.shapewright.shapes.network.Counted.array;
import static dev.shapewright.shapes.network.Counted.product;

import dev.shapewright.shapes.network.Counted.Candidate;
import dev.shapewright.shapes.network.Counted.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Convolutions and pools, with their counts written out. */
final class CountedWindows {
    static final Map<String, Candidate> ALL = Map.ofEntries(
            Map.entry("Conv", CountedWindows::conv),
            Map.entry("DepthwiseConv", CountedWindows::depthwise),
            Map.entry("SeparableConv", CountedWindows::separable),
            Map.entry("ConvTranspose", CountedWindows::transposed),
            Map.entry("Pool", tensor -> pool(tensor, "Pool")),
            Map.entry("AvgPool", tensor -> pool(tensor, "AvgPool")),
            Map.entry("AdaptiveAvgPool", tensor -> adaptive(tensor, "AdaptiveAvgPool")),
            Map.entry("AdaptiveMaxPool", tensor -> adaptive(tensor, "AdaptiveMaxPool")),
            Map.entry("GlobalAvgPool", tensor -> global(tensor, "GlobalAvgPool")),
            Map.entry("GlobalMaxPool", tensor -> global(tensor, "GlobalMaxPool")),
            Map.entry("Upsample", CountedWindows::upsample),
            Map.entry("SpaceToDepth", CountedWindows::spaceToDepth),
            Map.entry("PixelShuffle", CountedWindows::pixelShuffle),
            Map.entry("Pad", CountedWindows::pad),
            Map.entry("Crop", CountedWindows::crop));

    private CountedWindows() {}

    /** Random windows on a tensor, the elements that specify them, and how many fit. */
    private record Slid(List<Integer> kernel, String elements, List<Integer> out) {
        static Optional<Slid> on(Tensor tensor) {
            List<Integer> kernel = tensor.numbers(1, 3);
            List<Integer> stride = tensor.numbers(1, 2);
            List<Integer> dilation = tensor.numbers(1, 2);
            List<Integer> padding = tensor.numbers(0, 1);
            List<Integer> out = new ArrayList<>();
            for (int i = 0; i < tensor.axes(); i++) {
                int room = tensor.sizes().get(i) + 2 * padding.get(i) - dilation.get(i) * (kernel.get(i) - 1) - 1;
                if (room < 0) {
                    return Optional.empty();
                }
                out.add(room / stride.get(i) + 1);
            }
            String elements = "kernel = " + array(kernel) + ", stride = " + array(stride) + ", dilation = "
                    + array(dilation) + ", padding = " + array(padding);
            return tensor.axes() == 0 ? Optional.empty() : Optional.of(new Slid(kernel, elements, out));
        }
    }

    private static Optional<Counted> conv(Tensor tensor) {
        int groups = tensor.divisor(tensor.channels());
        int filters = groups * tensor.number(1, 3);
        boolean bias = tensor.truth();
        return Slid.on(tensor).map(slid -> {
            long weights = product(slid.kernel) * tensor.channels() * filters / groups;
            return new Counted(
                    "@Conv(" + slid.elements + ", filters = " + filters + ", groups = " + groups + ", bias = " + bias
                            + ")",
                    Tensor.with(slid.out, filters),
                    weights + (bias ? filters : 0),
                    0,
                    product(slid.out) * weights);
        });
    }

    private static Optional<Counted> depthwise(Tensor tensor) {
        int multiplier = tensor.number(1, 2);
        int out = tensor.channels() * multiplier;
        boolean bias = tensor.truth();
        return Slid.on(tensor)
                .map(slid -> new Counted(
                        "@DepthwiseConv(" + slid.elements + ", multiplier = " + multiplier + ", bias = " + bias + ")",
                        Tensor.with(slid.out, out),
                        product(slid.kernel) * out + (bias ? out : 0),
                        0,
                        product(slid.out) * product(slid.kernel) * out));
    }

    private static Optional<Counted> separable(Tensor tensor) {
        int multiplier = tensor.number(1, 2);
        int filters = tensor.number(1, 6);
        long between = (long) tensor.channels() * multiplier;
        boolean bias = tensor.truth();
        return Slid.on(tensor)
                .map(slid -> new Counted(
                        "@SeparableConv(" + slid.elements + ", filters = " + filters + ", multiplier = " + multiplier
                                + ", bias = " + bias + ")",
                        Tensor.with(slid.out, filters),
                        product(slid.kernel) * between + between * filters + (bias ? filters : 0),
                        0,
                        product(slid.out) * (product(slid.kernel) * between + between * filters)));
    }

    private static Optional<Counted> transposed(Tensor tensor) {
        int groups = tensor.divisor(tensor.channels());
        int filters = groups * tensor.number(1, 3);
        boolean bias = tensor.truth();
        List<Integer> kernel = tensor.numbers(1, 3);
        List<Integer> stride = tensor.numbers(1, 2);
        List<Integer> extra = new ArrayList<>();
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < tensor.axes(); i++) {
            extra.add(tensor.number(0, stride.get(i) - 1));
            out.add((tensor.sizes().get(i) - 1) * stride.get(i) - 2 + kernel.get(i) + extra.get(i));
        }
        if (out.isEmpty() || out.stream().anyMatch(size -> size < 1)) {
            return Optional.empty();
        }
        long weights = product(kernel) * tensor.channels() * filters / groups;
        String source = "@ConvTranspose(kernel = " + array(kernel) + ", filters = " + filters + ", stride = "
                + array(stride) + ", padding = 1, outputPadding = " + array(extra) + ", groups = " + groups
                + ", bias = " + bias + ")";
        return Optional.of(new Counted(
                source,
                Tensor.with(out, filters),
                weights + (bias ? filters : 0),
                0,
                product(tensor.spatial()) * weights));
    }

    private static Optional<Counted> pool(Tensor tensor, String type) {
        if (tensor.axes() == 0 || tensor.spatial().stream().anyMatch(size -> size < 3)) {
            return Optional.empty();
        }
        List<Integer> out =
                tensor.spatial().stream().map(size -> (size - 3) / 2 + 1).toList();
        return Optional.of(new Counted("@" + type + "(size = 3, stride = 2)", Tensor.with(out, tensor.channels())));
    }

    private static Optional<Counted> adaptive(Tensor tensor, String type) {
        List<Integer> out = tensor.numbers(1, 6);
        return out.isEmpty()
                ? Optional.empty()
                : Optional.of(new Counted("@" + type + "(" + array(out) + ")", Tensor.with(out, tensor.channels())));
    }

    private static Optional<Counted> global(Tensor tensor, String type) {
        return tensor.axes() == 0 ? Optional.empty() : Optional.of(new Counted("@" + type, List.of(tensor.channels())));
    }

    private static Optional<Counted> upsample(Tensor tensor) {
        List<Integer> out = tensor.spatial().stream().map(size -> size * 2).toList();
        return out.isEmpty()
                ? Optional.empty()
                : Optional.of(new Counted("@Upsample(2)", Tensor.with(out, tensor.channels())));
    }

    private static Optional<Counted> spaceToDepth(Tensor tensor) {
        if (tensor.axes() < 2 || tensor.spatial().stream().anyMatch(size -> size % 2 != 0)) {
            return Optional.empty();
        }
        List<Integer> out = tensor.spatial().stream().map(size -> size / 2).toList();
        int more = tensor.isImage() ? 4 : 8;
        return Optional.of(new Counted("@SpaceToDepth(2)", Tensor.with(out, tensor.channels() * more)));
    }

    private static Optional<Counted> pixelShuffle(Tensor tensor) {
        if (!tensor.isImage() || tensor.channels() % 4 != 0) {
            return Optional.empty();
        }
        List<Integer> out = tensor.spatial().stream().map(size -> size * 2).toList();
        return Optional.of(new Counted("@PixelShuffle(2)", Tensor.with(out, tensor.channels() / 4)));
    }

    private static Optional<Counted> pad(Tensor tensor) {
        List<Integer> out = tensor.spatial().stream().map(size -> size + 2).toList();
        String mode = tensor.truth() ? "REPLICATE" : "ZERO";
        return out.isEmpty()
                ? Optional.empty()
                : Optional.of(new Counted(
                        "@Pad(padding = 1, mode = Pad.Mode." + mode + ")", Tensor.with(out, tensor.channels())));
    }

    private static Optional<Counted> crop(Tensor tensor) {
        List<Integer> out = tensor.spatial().stream().map(size -> size - 2).toList();
        return out.isEmpty() || out.stream().anyMatch(size -> size < 1)
                ? Optional.empty()
                : Optional.of(new Counted("@Crop(1)", Tensor.with(out, tensor.channels())));
    }
}
