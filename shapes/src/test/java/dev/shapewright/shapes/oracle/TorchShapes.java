package dev.shapewright.shapes.oracle;

import com.google.gson.JsonElement;
import dev.shapewright.layers.Input;
import dev.shapewright.shapes.oracle.TorchAdapter.Translator;
import dev.shapewright.shapes.oracle.TorchCase.Axes;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** PyTorch's modules that only move values. */
final class TorchShapes {
    private static final int IMAGE = 3;

    static final Map<String, Translator> KINDS = Map.of(
            "Flatten", TorchShapes::flatten,
            "Unflatten", TorchShapes::unflatten,
            "PixelShuffle", question -> pixels(question, "PixelShuffle", "upscale_factor"),
            "PixelUnshuffle", question -> pixels(question, "SpaceToDepth", "downscale_factor"),
            "ChannelShuffle", TorchShapes::channelShuffle,
            "Upsample", TorchShapes::upsample,
            "Unfold", TorchShapes::unfold,
            "Fold", TorchShapes::fold);

    private TorchShapes() {}

    private static Translation flatten(TorchCase question) {
        int rank = question.rank();
        int start = question.hyper().has("start_dim") ? question.axis("start_dim") : 1;
        int end = question.hyper().has("end_dim") ? question.axis("end_dim") : rank - 1;
        if (start > end) {
            throw new UnsayableException("a start_dim behind the end_dim: our layers have neither");
        } else if (start == 1 && end == rank - 1) {
            return question.said(new Axes(true, rank > 2), new Axes(true, false), Call.of("Flatten"));
        } else if (start == 2 && end == rank - 1 && start < end) {
            return question.said(new Axes(true, true), Call.of("ToSequence"));
        }
        // If the first axis takes part, it is not a batch.
        Axes axes = new Axes(start > 0, false);
        List<Integer> sizes = new ArrayList<>(question.in());
        sizes.subList(start, end + 1).clear();
        sizes.add(start, Input.ANY);
        return question.said(axes, Words.sized("Reshape", axes.sample(sizes)));
    }

    private static Translation unflatten(TorchCase question) {
        int dim = question.axis("dim");
        Axes axes = new Axes(dim > 0, false);
        List<Integer> sizes = new ArrayList<>(question.in());
        sizes.remove(dim);
        sizes.addAll(
                dim,
                Words.sizes(question.hyper().getAsJsonArray("unflattened_size")).stream()
                        .map(size -> size == -1 ? Integer.valueOf(Input.ANY) : size)
                        .toList());
        return question.said(axes, Words.sized("Reshape", axes.sample(sizes)));
    }

    /** A layer on images; all axes in front of them are the batch. */
    private static Translation pixels(TorchCase question, String layer, String argument) {
        Axes axes = new Axes(Math.max(question.rank() - IMAGE, 0), true);
        return question.said(axes, Words.with(Call.of(layer), "value", question.hyper(), argument));
    }

    private static Translation channelShuffle(TorchCase question) {
        if (question.rank() < 3) {
            throw TorchCase.rankOfAnother();
        }
        return question.said(
                question.batched(true), Words.with(Call.of("ChannelShuffle"), "value", question.hyper(), "groups"));
    }

    /**
     * Upsampling by integer factors like ours; to any other size, a computation without weights for which we have no
     * layer.
     */
    private static Translation upsample(TorchCase question) {
        if (question.threw("mode needs") || question.threw("(got 3D) for the modes")) {
            throw new UnsayableException("a mode for another rank: ours is for every rank");
        }
        Axes axes = question.batched(true);
        List<Integer> in = axes.sample(question.in());
        Optional<Value> factors = factors(question, in);
        if (factors.isPresent() || !question.ran()) {
            Value value = factors.orElseGet(() -> Words.value(scale(question)));
            return question.said(axes, Call.of("Upsample").with("value", value));
        }
        List<Integer> resized = resized(question, in);
        if (resized.contains(0)) {
            throw new UnsayableException("a size of 0, which no layer of ours has a word for");
        }
        Call resize = Words.sized("Custom", resized);
        return question.said(axes, resize.with("name", new Value.Text("resize")));
    }

    private static JsonElement scale(TorchCase question) {
        return question.hyper().get(question.hyper().has("scale_factor") ? "scale_factor" : "size");
    }

    /** The integer factors that lead to the given sizes; empty if there are none. */
    private static Optional<Value> factors(TorchCase question, List<Integer> in) {
        if (!question.ran()) {
            return Optional.empty();
        }
        List<Integer> resized = resized(question, in);
        List<Integer> factors = new ArrayList<>();
        for (int axis = 0; axis < in.size() - 1; axis++) {
            factors.add(resized.get(axis) / in.get(axis));
            if (resized.get(axis) % in.get(axis) != 0) {
                return Optional.empty();
            }
        }
        return Optional.of(Value.of(factors));
    }

    /** The output sizes: the given ones, or the input's times a scale that may be a fraction. */
    private static List<Integer> resized(TorchCase question, List<Integer> in) {
        boolean scaled = question.hyper().has("scale_factor");
        JsonElement given = scale(question);
        List<Integer> sizes = new ArrayList<>();
        for (int axis = 0; axis < in.size() - 1; axis++) {
            JsonElement number = given.isJsonArray() ? given.getAsJsonArray().get(axis) : given;
            sizes.add(scaled ? (int) Math.floor(in.get(axis) * number.getAsDouble()) : number.getAsInt());
        }
        sizes.add(in.get(in.size() - 1));
        return sizes;
    }

    /** Each window becomes one position, as in a pool, with the channels of all its positions. */
    private static Translation unfold(TorchCase question) {
        Axes axes = question.image(2);
        Call pool = Words.with(Call.of("Pool"), "size", question.hyper(), "kernel_size");
        pool = Words.with(
                Words.with(pool, "stride", question.hyper(), "stride"), "dilation", question.hyper(), "dilation");
        List<Call> layers =
                new ArrayList<>(List.of(Words.with(Call.of("Pad"), "padding", question.hyper(), "padding"), pool));
        int places = Math.max(question.perAxis("kernel_size", 0, 0) * question.perAxis("kernel_size", 1, 0), 1);
        if (places > 1) {
            Value place = new Value.Text("place");
            layers.add(Call.of("Name").with("value", place));
            layers.add(Call.of("Concat").with("value", new Value.Many(Collections.nCopies(places - 1, place))));
        }
        layers.add(Call.of("ToSequence"));
        return question.said(axes, layers.toArray(Call[]::new));
    }

    private static Translation fold(TorchCase question) {
        throw new UnsayableException("windows summed up where they overlap: @Custom");
    }
}
