package dev.shapewright.shapes.oracle;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.shapewright.layers.Padding;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.layer.Call;
import dev.shapewright.shapes.layer.Value;
import dev.shapewright.shapes.problem.ProblemId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** PyTorch's modules: channels first, with a batch or without, their channels among the arguments. */
final class TorchAdapter implements Adapter {
    private static final Set<String> SLIDING = Set.of(
            "Conv1d", "Conv2d", "Conv3d", "MaxPool1d", "MaxPool2d", "MaxPool3d", "AvgPool1d", "AvgPool2d", "AvgPool3d");
    private static final Set<String> NORMS = Set.of("BatchNorm1d", "BatchNorm2d", "BatchNorm3d");
    private static final Map<String, String> SHAPE_KEEPING = Map.ofEntries(
            Map.entry("Dropout", "Dropout"),
            Map.entry("Dropout2d", "Dropout"),
            Map.entry("ReLU", "Relu"),
            Map.entry("ReLU6", "Relu6"),
            Map.entry("ELU", "Elu"),
            Map.entry("LeakyReLU", "LeakyRelu"),
            Map.entry("GELU", "Gelu"),
            Map.entry("SiLU", "Silu"),
            Map.entry("Softplus", "Softplus"),
            Map.entry("Sigmoid", "Sigmoid"),
            Map.entry("Hardsigmoid", "HardSigmoid"),
            Map.entry("Hardswish", "HardSwish"),
            Map.entry("Tanh", "Tanh"));

    /** What the framework did, in its own layout. */
    sealed interface Reply {
        record Ran(List<Integer> output, long parameters, long buffers, OptionalLong macs) implements Reply {}

        record Threw(String message) implements Reply {}
    }

    /** A case, however its file writes it. */
    record Question(String kind, JsonObject hyper, List<Integer> in, Reply reply) {
        boolean threw(String text) {
            return reply instanceof Reply.Threw threw && threw.message.contains(text);
        }

        int number(String argument) {
            return hyper.get(argument).getAsInt();
        }
    }

    /** How a case's tensors are laid out: whether a batch comes first, and where the channels are behind it. */
    record Axes(boolean batched, boolean channelsFirst) {
        List<Integer> sample(List<Integer> shape) {
            List<Integer> sample = batched ? shape.subList(1, shape.size()) : shape;
            return channelsFirst ? Words.toEnd(sample, 0) : sample;
        }

        int batch(List<Integer> shape) {
            return batched ? shape.get(0) : 1;
        }
    }

    @Override
    public Set<String> kinds() {
        Set<String> kinds = new HashSet<>(SHAPE_KEEPING.keySet());
        kinds.addAll(SLIDING);
        kinds.addAll(NORMS);
        kinds.addAll(Set.of("Linear", "Flatten", "Softmax"));
        kinds.addAll(TorchLayers.KINDS);
        return kinds;
    }

    @Override
    public Translation translate(JsonObject json) {
        JsonObject answer = json.has("torch26") ? json.getAsJsonObject("torch26") : json;
        List<Integer> in = Words.sizes(json.getAsJsonArray("in").get(0).getAsJsonArray());
        Reply reply = answer.has("err")
                ? new Reply.Threw(answer.get("err").getAsString())
                : new Reply.Ran(
                        Words.sizes(output(answer.getAsJsonArray("out"))),
                        answer.get("train").getAsLong(),
                        answer.get("nontrain").getAsLong(),
                        answer.has("macs") ? OptionalLong.of(answer.get("macs").getAsLong()) : OptionalLong.empty());
        return translate(new Question(json.get("kind").getAsString(), json.getAsJsonObject("hyper"), in, reply));
    }

    /** The first output of several: a recurrent layer gives its last states as well. */
    private static JsonArray output(JsonArray out) {
        return !out.isEmpty() && out.get(0).isJsonArray() ? out.get(0).getAsJsonArray() : out;
    }

    Translation translate(Question question) {
        try {
            String kind = question.kind;
            if (SLIDING.contains(kind)) {
                return kind.startsWith("Conv") ? conv(question) : pool(question);
            } else if (NORMS.contains(kind)) {
                return batchNorm(question);
            }
            return switch (kind) {
                case "Linear" -> linear(question);
                case "Flatten" -> flatten(question);
                case "Softmax" -> softmax(question);
                default ->
                    TorchLayers.KINDS.contains(kind)
                            ? TorchLayers.translate(question)
                            : said(question, keeping(question), Call.of(Words.meaning(SHAPE_KEEPING, kind)));
            };
        } catch (UnsayableException unsayable) {
            return new Translation.Unsaid(unsayable.reason());
        }
    }

    private static Translation conv(Question question) {
        JsonObject hyper = question.hyper;
        Axes axes = spatial(question);
        sameChannels(question, axes.sample(question.in), "in_channels");
        if (!hyper.get("padding_mode").getAsString().equals("zeros")) {
            throw new UnsayableException("a padding_mode: a layer of its own for us");
        }
        Call call = Call.of("Conv");
        call = Words.with(call, "kernel", hyper, "kernel_size");
        call = Words.with(call, "filters", hyper, "out_channels");
        call = Words.with(call, "stride", hyper, "stride");
        call = call.with("padding", padding(hyper.get("padding")));
        call = Words.with(call, "dilation", hyper, "dilation");
        call = Words.with(call, "groups", hyper, "groups");
        call = Words.with(call, "bias", hyper, "bias");
        if (question.threw("padding='same' is not supported for strided convolutions")
                && !Words.anyBelow(hyper, "stride", 1)) {
            Stack stack = Words.stack(axes.sample(question.in), call);
            return new Translation.AcceptedOnPurpose(stack, "'same' with a stride: TensorFlow's rule says what it is");
        } else if (question.threw("a list of 1 values to match the convolution dimensions")) {
            Stack stack = Words.stack(axes.sample(question.in), call);
            return new Translation.AcceptedOnPurpose(stack, "a list of one number: for every axis, as in a pool");
        }
        return said(question, axes, call);
    }

    private static Value padding(JsonElement padding) {
        if (padding.isJsonPrimitive() && padding.getAsJsonPrimitive().isString()) {
            return Value.of(padding.getAsString().equals("same") ? Padding.SAME : 0);
        }
        return Words.value(padding);
    }

    private static Translation pool(Question question) {
        JsonObject hyper = question.hyper;
        Axes axes = spatial(question);
        Call call = Call.of(question.kind.startsWith("Max") ? "Pool" : "AvgPool");
        call = Words.with(call, "size", hyper, "kernel_size");
        call = Words.with(call, "stride", hyper, "stride");
        call = Words.with(call, "padding", hyper, "padding");
        call = Words.with(call, "dilation", hyper, "dilation");
        call = Words.with(call, "ceil", hyper, "ceil_mode");
        if (question.threw("smaller than kernel size") && fitsPadded(question, axes)) {
            Stack stack = Words.stack(axes.sample(question.in), call);
            return new Translation.AcceptedOnPurpose(stack, "AvgPool3d alone refuses a window that only padding fits");
        }
        return said(question, axes, call);
    }

    /** Whether a window fits the padded input, which AvgPool1d and AvgPool2d take and AvgPool3d does not. */
    private static boolean fitsPadded(Question question, Axes axes) {
        List<Integer> in = axes.sample(question.in);
        boolean ceil = question.hyper.get("ceil_mode").getAsBoolean();
        for (int axis = 0; axis < 3; axis++) {
            int kernel = perAxis(question.hyper, "kernel_size", axis, 0);
            int room = in.get(axis) + 2 * perAxis(question.hyper, "padding", axis, 0) - kernel;
            if (room < 0 && !(ceil && -room < perAxis(question.hyper, "stride", axis, kernel))) {
                return false;
            }
        }
        return true;
    }

    private static int perAxis(JsonObject hyper, String argument, int axis, int fallback) {
        JsonElement given = hyper.get(argument);
        if (given == null) {
            return fallback;
        }
        return given.isJsonArray()
                ? given.getAsJsonArray()
                        .get(given.getAsJsonArray().size() == 1 ? 0 : axis)
                        .getAsInt()
                : given.getAsInt();
    }

    private static Translation batchNorm(Question question) {
        int spatial = dimensions(question.kind);
        int rank = question.in.size();
        if (rank != spatial + 2 && !(spatial == 1 && rank == 2)) {
            throw new UnsayableException("rank of another module: our layers take theirs from the input");
        }
        Axes axes = new Axes(true, true);
        sameChannels(question, axes.sample(question.in), "num_features");
        Call call = Call.of("BatchNorm");
        call = Words.with(call, "affine", question.hyper, "affine");
        return said(question, axes, Words.with(call, "statistics", question.hyper, "track_running_stats"));
    }

    private static Translation linear(Question question) {
        Axes axes = keeping(question);
        List<Integer> in = axes.sample(question.in);
        sameChannels(question, in, "in_features");
        Call call = Words.with(Call.of("Dense"), "units", question.hyper, "out_features");
        call = Words.with(call, "bias", question.hyper, "bias");
        boolean ran = question.reply instanceof Reply.Ran;
        if (ran && question.number("out_features") == 0) {
            Stack stack = Words.stack(in, call);
            return new Translation.RefusedOnPurpose(stack, Set.of(ProblemId.VALUE_OUT_OF_RANGE), "a size of 0");
        } else if (ran && in.size() > 2) {
            return new Translation.RefusedOnPurpose(
                    Words.stack(in, call), Set.of(ProblemId.WRONG_AXES), "Dense on an image or volume");
        }
        return said(question, axes, call);
    }

    private static Translation flatten(Question question) {
        int rank = question.in.size();
        int start = question.hyper.has("start_dim") ? question.number("start_dim") : 1;
        int end = question.hyper.has("end_dim") ? question.number("end_dim") : -1;
        boolean behindBatch = Math.floorMod(start, rank) == 1 && start >= -rank && start < rank;
        if (!behindBatch || (end != -1 && end != rank - 1)) {
            throw new UnsayableException("flattens other axes than all behind the batch");
        }
        return said(question, new Axes(true, rank > 2), new Axes(true, false), Call.of("Flatten"));
    }

    private static Translation softmax(Question question) {
        int rank = question.in.size();
        int dim = question.number("dim");
        int axis = dim < 0 ? dim + rank : dim;
        if (axis == rank - 1) {
            return said(question, keeping(question), Call.of("Softmax"));
        } else if (axis == 1) {
            return said(question, new Axes(true, true), Call.of("Softmax"));
        }
        throw new UnsayableException("softmax over another axis than the last");
    }

    static Axes spatial(Question question) {
        int spatial = dimensions(question.kind);
        int rank = question.in.size();
        if (rank != spatial + 1 && rank != spatial + 2) {
            throw new UnsayableException("rank of another module: our layers take theirs from the input");
        }
        return new Axes(rank == spatial + 2, true);
    }

    private static int dimensions(String kind) {
        return kind.charAt(kind.length() - 2) - '0';
    }

    /** Any rank, the last axis being the features; a single axis has no batch. */
    static Axes keeping(Question question) {
        return new Axes(question.in.size() > 1, false);
    }

    static void sameChannels(Question question, List<Integer> in, String argument) {
        if (in.isEmpty() || question.number(argument) != in.get(in.size() - 1)) {
            throw new UnsayableException(
                    "another " + argument + " than the input's: our layers take it from the input");
        }
    }

    static Translation said(Question question, Axes axes, Call call) {
        return said(question, axes, axes, call);
    }

    static Translation said(Question question, Axes in, Axes out, Call... layers) {
        Stack stack = Words.stack(in.sample(question.in), layers);
        if (question.reply instanceof Reply.Threw threw) {
            return new Translation.Said(stack, new Answer.Refused(threw.message));
        }
        Reply.Ran ran = (Reply.Ran) question.reply;
        int batch = in.batch(question.in);
        if (out.batch(ran.output) != batch) {
            throw new IllegalStateException("a batch of " + batch + " became one of " + out.batch(ran.output));
        }
        OptionalLong macs = ran.macs.isEmpty() ? ran.macs : OptionalLong.of(perSample(ran.macs.getAsLong(), batch));
        return new Translation.Said(
                stack, new Answer.Accepted(out.sample(ran.output), ran.parameters, ran.buffers, macs));
    }

    private static long perSample(long macs, int batch) {
        if (macs % batch != 0) {
            throw new IllegalStateException(macs + " MACs of a batch of " + batch);
        }
        return macs / batch;
    }
}
