package dev.shapewright.shapes.oracle;

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

/** TensorFlow.js's layers: no batch in the input, channels last unless {@code dataFormat} says otherwise. */
final class TfjsAdapter implements Adapter {
    private static final Map<String, String> SLIDING = Map.of(
            "conv1d", "Conv",
            "conv2d", "Conv",
            "conv3d", "Conv",
            "maxPooling1d", "Pool",
            "maxPooling2d", "Pool",
            "maxPooling3d", "Pool",
            "averagePooling1d", "AvgPool",
            "averagePooling2d", "AvgPool",
            "averagePooling3d", "AvgPool");
    private static final Map<String, String> GLOBAL = Map.of(
            "globalAveragePooling1d", "GlobalAvgPool",
            "globalAveragePooling2d", "GlobalAvgPool",
            "globalMaxPooling1d", "GlobalMaxPool",
            "globalMaxPooling2d", "GlobalMaxPool");
    private static final Map<String, String> SHAPE_KEEPING =
            Map.of("dropout", "Dropout", "elu", "Elu", "leakyReLU", "LeakyRelu", "reLU", "Relu", "softmax", "Softmax");

    /** What a layer of size 0 or less is for us. */
    private static final Set<ProblemId> NOT_POSITIVE =
            Set.of(ProblemId.KERNEL_EXCEEDS_INPUT, ProblemId.VALUE_OUT_OF_RANGE);

    @Override
    public Set<String> kinds() {
        Set<String> kinds = new HashSet<>(SHAPE_KEEPING.keySet());
        kinds.addAll(SLIDING.keySet());
        kinds.addAll(GLOBAL.keySet());
        kinds.addAll(Set.of("dense", "flatten", "batchNormalization"));
        return kinds;
    }

    @Override
    public Translation translate(JsonObject json) {
        String kind = json.get("kind").getAsString();
        try {
            if (SLIDING.containsKey(kind)) {
                return sliding(json, kind);
            } else if (GLOBAL.containsKey(kind)) {
                rank(json, kind);
                return said(json, channelAxis(json), Call.of(Words.meaning(GLOBAL, kind)), false);
            }
            return switch (kind) {
                case "dense" -> dense(json);
                case "flatten" -> flatten(json);
                case "batchNormalization" -> batchNormalization(json);
                default -> said(json, lastAxis(json), Call.of(Words.meaning(SHAPE_KEEPING, kind)), true);
            };
        } catch (UnsayableException unsayable) {
            return new Translation.Unsaid(unsayable.reason());
        }
    }

    private static Translation sliding(JsonObject json, String kind) {
        rank(json, kind);
        JsonObject hyper = hyper(json);
        Call call = Call.of(Words.meaning(SLIDING, kind));
        if (kind.startsWith("conv")) {
            call = Words.with(call, "kernel", hyper, "kernelSize");
            call = Words.with(call, "filters", hyper, "filters");
            call = Words.with(call, "dilation", hyper, "dilationRate");
            call = Words.with(call, "bias", hyper, "useBias");
        } else {
            call = Words.with(call.with("size", Value.of(2)), "size", hyper, "poolSize");
        }
        call = Words.with(call, "stride", hyper, "strides");
        return said(json, channelAxis(json), padding(call, json), true);
    }

    private static Call padding(Call call, JsonObject json) {
        String padding = hyper(json).has("padding") ? hyper(json).get("padding").getAsString() : "valid";
        return switch (padding) {
            case "valid" -> call;
            case "same" -> call.with("padding", Value.of(Padding.SAME));
            case "causal" -> {
                if (json.has("out")) {
                    throw new UnsayableException("causal, which TensorFlow.js gets wrong");
                }
                yield call.with("padding", Value.of(Padding.CAUSAL));
            }
            default -> throw new UnsayableException("a padding that is no word of Keras or ours");
        };
    }

    private static Translation dense(JsonObject json) {
        Call call = Words.with(Call.of("Dense"), "units", hyper(json), "units");
        call = Words.with(call, "bias", hyper(json), "useBias");
        if (in(json).size() > 2 && json.has("out")) {
            Stack stack = Words.stack(in(json), call);
            return new Translation.RefusedOnPurpose(stack, Set.of(ProblemId.WRONG_AXES), "Dense on an image or volume");
        }
        return said(json, lastAxis(json), call, true);
    }

    private static Translation flatten(JsonObject json) {
        if (in(json).size() == 1 && json.has("err")) {
            Stack stack = Words.stack(in(json), Call.of("Flatten"));
            return new Translation.AcceptedOnPurpose(stack, "Flatten of a vector: PyTorch and Keras 3 take it");
        }
        return said(json, lastAxis(json), Call.of("Flatten"), false);
    }

    private static Translation batchNormalization(JsonObject json) {
        JsonObject hyper = hyper(json);
        boolean scale = !hyper.has("scale") || hyper.get("scale").getAsBoolean();
        boolean center = !hyper.has("center") || hyper.get("center").getAsBoolean();
        int ranks = in(json).size() + 1;
        int given = hyper.has("axis") ? hyper.get("axis").getAsInt() : -1;
        int axis = given < 0 ? given + ranks : given;
        if (axis < 1 || axis >= ranks) {
            throw new UnsayableException("an axis that the input has not");
        } else if (scale != center) {
            throw new UnsayableException("scale without center, or center without scale");
        }
        return said(json, axis - 1, Call.of("BatchNorm").with("affine", new Value.Truth(scale)), true);
    }

    private static void rank(JsonObject json, String kind) {
        int spatial = kind.charAt(kind.length() - 2) - '0';
        if (in(json).size() != spatial + 1) {
            throw new UnsayableException("rank of another layer: ours take theirs from the input");
        }
    }

    private static JsonObject hyper(JsonObject json) {
        return json.getAsJsonObject("hyper");
    }

    private static List<Integer> in(JsonObject json) {
        return Words.sizes(json.getAsJsonArray("in").get(0).getAsJsonArray());
    }

    private static int lastAxis(JsonObject json) {
        return in(json).size() - 1;
    }

    private static int channelAxis(JsonObject json) {
        JsonObject hyper = hyper(json);
        boolean first =
                hyper.has("dataFormat") && hyper.get("dataFormat").getAsString().equals("channelsFirst");
        return first ? 0 : lastAxis(json);
    }

    /**
     * A layer on a case's input.
     *
     * @param channels which axis of the input holds the channels
     * @param moves whether it holds them in the output as well; else the output is a vector
     */
    private static Translation said(JsonObject json, int channels, Call call, boolean moves) {
        List<Integer> in = in(json);
        Stack stack = Words.stack(in.isEmpty() ? in : Words.toEnd(in, channels), call);
        if (json.has("err")) {
            return new Translation.Said(
                    stack, new Answer.Refused(json.get("err").getAsString()));
        } else if (json.has("nonpos") || Words.anyBelow(hyper(json), "kernelSize", 1)) {
            return new Translation.RefusedOnPurpose(stack, NOT_POSITIVE, "a size of 0 or less");
        } else if (!json.get("trust").getAsBoolean()) {
            throw new UnsayableException("no oracle: predict disagreed with the symbolic shape");
        }
        List<Integer> out = Words.sizes(json.getAsJsonArray("out"));
        return new Translation.Said(
                stack,
                new Answer.Accepted(
                        moves ? Words.toEnd(out, channels) : out,
                        json.get("train").getAsLong(),
                        json.get("nontrain").getAsLong(),
                        OptionalLong.empty()));
    }
}
