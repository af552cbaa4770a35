package dev.shapewright.shapes.network;

import dev.shapewright.shapes.network.TrailStack.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Random layers on some axes, each with the resulting trails. */
record TrailLayers(Random random, List<Trail> trails) {
    /** {@code {3, 5}}. */
    static String array(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", ", "{", "}"));
    }

    private int axes() {
        return trails.size();
    }

    /** A random number for each axis, starting from a minimum. */
    private List<Integer> numbers(int least, int choices) {
        List<Integer> numbers = new ArrayList<>();
        for (int axis = 0; axis < axes(); axis++) {
            numbers.add(least + random.nextInt(choices));
        }
        return numbers;
    }

    /** Random numbers for both sides of each axis. */
    private List<Integer> sides(int most) {
        List<Integer> sides = numbers(0, most + 1);
        sides.addAll(numbers(0, most + 1));
        return sides;
    }

    private List<Trail> each(IntFunction<Trail> layer) {
        List<Trail> made = new ArrayList<>();
        for (int axis = 0; axis < axes(); axis++) {
            made.add(layer.apply(axis));
        }
        return made;
    }

    Candidate conv() {
        List<Integer> kernel = numbers(1, 4);
        List<Integer> stride = numbers(1, 3);
        List<Integer> dilation = numbers(1, 3);
        List<Integer> sides = sides(4);
        String annotation = "@Conv(kernel = " + array(kernel) + ", filters = 4, stride = " + array(stride)
                + ", dilation = " + array(dilation) + ", padding = " + array(sides) + ")";
        return new Candidate(
                annotation,
                each(i -> trails.get(i)
                        .windows(
                                kernel.get(i),
                                stride.get(i),
                                dilation.get(i),
                                sides.get(2 * i),
                                sides.get(2 * i + 1),
                                false)),
                4);
    }

    /** A convolution with a padding constant. */
    Candidate word() {
        List<Integer> kernel = numbers(1, 4);
        List<Integer> stride = numbers(1, 3);
        List<Integer> dilation = numbers(1, 3);
        String word = List.of("SAME", "SAME_LOWER", "CAUSAL").get(random.nextInt(axes() == 1 ? 3 : 2));
        String annotation = "@SeparableConv(kernel = " + array(kernel) + ", filters = 4, stride = " + array(stride)
                + ", dilation = " + array(dilation) + ", padding = Padding." + word + ")";
        return new Candidate(
                annotation,
                each(i -> word.equals("CAUSAL")
                        ? trails.get(i)
                                .windows(
                                        kernel.get(i),
                                        stride.get(i),
                                        dilation.get(i),
                                        (kernel.get(i) - 1) * dilation.get(i),
                                        0,
                                        false)
                        : trails.get(i).same(kernel.get(i), stride.get(i), dilation.get(i), word.equals("SAME_LOWER"))),
                4);
    }

    Candidate pool() {
        List<Integer> size = numbers(1, 4);
        List<Integer> stride = numbers(1, 4);
        boolean ceil = random.nextBoolean();
        int half = size.stream().mapToInt(each -> each / 2).min().orElseThrow();
        List<Integer> sides = sides(half);
        String annotation = "@" + (random.nextBoolean() ? "Pool" : "AvgPool") + "(size = " + array(size) + ", stride = "
                + array(stride) + ", padding = " + array(sides) + ", ceil = " + ceil + ")";
        return new Candidate(
                annotation,
                each(i -> trails.get(i)
                        .windows(size.get(i), stride.get(i), 1, sides.get(2 * i), sides.get(2 * i + 1), ceil)));
    }

    Candidate transposed() {
        List<Integer> kernel = numbers(1, 4);
        List<Integer> stride = numbers(1, 3);
        List<Integer> dilation = numbers(1, 3);
        List<Integer> sides = sides(3);
        List<Integer> extra = new ArrayList<>();
        for (int axis = 0; axis < axes(); axis++) {
            extra.add(random.nextInt(Math.max(stride.get(axis), dilation.get(axis))));
        }
        String annotation = "@ConvTranspose(kernel = " + array(kernel) + ", filters = 4, stride = " + array(stride)
                + ", dilation = " + array(dilation) + ", padding = " + array(sides) + ", outputPadding = "
                + array(extra) + ")";
        return new Candidate(
                annotation,
                each(i -> trails.get(i)
                        .spread(
                                kernel.get(i),
                                stride.get(i),
                                dilation.get(i),
                                sides.get(2 * i),
                                sides.get(2 * i + 1),
                                extra.get(i))),
                4);
    }

    /**
     * If the window is larger than the stride, the difference is cut off, the smaller half in front; if smaller, it is
     * added.
     */
    Candidate transposedWord() {
        List<Integer> kernel = numbers(1, 5);
        List<Integer> stride = numbers(1, 3);
        boolean lower = random.nextBoolean();
        String annotation = "@ConvTranspose(kernel = " + array(kernel) + ", filters = 4, stride = " + array(stride)
                + ", padding = Padding." + (lower ? "SAME_LOWER" : "SAME") + ")";
        return new Candidate(
                annotation,
                each(i -> {
                    int surplus = kernel.get(i) - stride.get(i);
                    int less = Math.max(surplus, 0) / 2;
                    int more = Math.max(surplus, 0) - less;
                    return trails.get(i)
                            .spread(
                                    kernel.get(i),
                                    stride.get(i),
                                    1,
                                    lower ? more : less,
                                    lower ? less : more,
                                    Math.max(-surplus, 0));
                }),
                4);
    }

    Candidate adaptive() {
        List<Integer> out = numbers(1, 12);
        String type = random.nextBoolean() ? "AdaptiveAvgPool" : "AdaptiveMaxPool";
        return new Candidate(
                "@" + type + "(" + array(out) + ")", each(i -> trails.get(i).shares(out.get(i))));
    }

    Candidate upsample() {
        List<Integer> scale = numbers(1, 3);
        return new Candidate(
                "@Upsample(" + array(scale) + ")", each(i -> trails.get(i).repeated(scale.get(i))));
    }

    Candidate pad() {
        List<Integer> sides = sides(3);
        return new Candidate(
                "@Pad(padding = " + array(sides) + ")",
                each(i -> trails.get(i).padded(sides.get(2 * i), sides.get(2 * i + 1))));
    }

    Candidate crop() {
        List<Integer> sides = sides(2);
        return new Candidate("@Crop(" + array(sides) + ")", each(i -> {
            int size = trails.get(i).size();
            int last = size - sides.get(2 * i + 1);
            return trails.get(i).part(sides.get(2 * i), last);
        }));
    }

    /** A part of one axis. */
    Candidate slice() {
        int sliced = random.nextInt(axes());
        int size = trails.get(sliced).size();
        int from = random.nextInt(size);
        int to = from + 1 + random.nextInt(size - from);
        String axis = axes() == 1 ? "LENGTH" : sliced == 0 ? "HEIGHT" : "WIDTH";
        return new Candidate(
                "@Slice(from = " + from + ", to = " + to + ", axis = Axis." + axis + ")",
                each(i -> i == sliced ? trails.get(i).part(from, to) : trails.get(i)));
    }

    /** A layer for sequences or images only: a position added in front, or channels that become positions. */
    Candidate oneAxis(int channels) {
        if (axes() == 1) {
            return new Candidate("@ClassToken", List.of(trails.get(0).padded(1, 0)));
        }
        boolean possible = channels % 4 == 0;
        return possible
                ? new Candidate("@PixelShuffle(2)", each(i -> trails.get(i).repeated(2)), channels / 4)
                : new Candidate("@Relu", trails);
    }

    /** Attention within windows; a window that covers an axis is not shifted along it. */
    Candidate attention() {
        if (axes() == 1) {
            return new Candidate("@Relu", trails);
        }
        List<Integer> window = numbers(1, 6);
        List<Integer> shift = new ArrayList<>();
        window.forEach(size -> shift.add(random.nextInt(size)));
        return new Candidate(
                "@WindowAttention(heads = 1, window = " + array(window) + ", shift = " + array(shift) + ")", each(i -> {
                    boolean covered = trails.get(i).size() <= window.get(i);
                    return trails.get(i).within(window.get(i), covered ? 0 : shift.get(i));
                }));
    }

    /** Turns blocks of positions into channels, if they divide the image. */
    Candidate blocks(int channels) {
        List<Integer> block = numbers(1, 3);
        for (int axis = 0; axis < axes(); axis++) {
            if (axes() == 1 || trails.get(axis).size() % block.get(axis) != 0) {
                return new Candidate("@Relu", trails);
            }
        }
        return new Candidate(
                "@SpaceToDepth(" + array(block) + ")",
                each(i -> trails.get(i).blocks(block.get(i))),
                channels * block.get(0) * block.get(1));
    }
}
