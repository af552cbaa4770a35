package dev.shapewright.shapes.oracle;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.shapewright.layers.Padding;
import dev.shapewright.shapes.oracle.TorchAdapter.Translator;
import dev.shapewright.shapes.oracle.TorchCase.Axes;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PyTorch's pools. */
final class TorchPools {
    static final Map<String, Translator> KINDS = Map.ofEntries(
            Map.entry("MaxPool1d", question -> pool(question, "Pool")),
            Map.entry("MaxPool2d", question -> pool(question, "Pool")),
            Map.entry("MaxPool3d", question -> pool(question, "Pool")),
            Map.entry("AvgPool1d", question -> pool(question, "AvgPool")),
            Map.entry("AvgPool2d", question -> pool(question, "AvgPool")),
            Map.entry("AvgPool3d", question -> pool(question, "AvgPool")),
            Map.entry("LPPool1d", TorchPools::power),
            Map.entry("LPPool2d", TorchPools::power),
            Map.entry("AdaptiveAvgPool1d", question -> adaptive(question, "AdaptiveAvgPool")),
            Map.entry("AdaptiveAvgPool2d", question -> adaptive(question, "AdaptiveAvgPool")),
            Map.entry("AdaptiveAvgPool3d", question -> adaptive(question, "AdaptiveAvgPool")),
            Map.entry("AdaptiveMaxPool1d", question -> adaptive(question, "AdaptiveMaxPool")),
            Map.entry("AdaptiveMaxPool2d", question -> adaptive(question, "AdaptiveMaxPool")),
            Map.entry("AdaptiveMaxPool3d", question -> adaptive(question, "AdaptiveMaxPool")));

    private TorchPools() {}

    private static Translation pool(TorchCase question, String type) {
        JsonObject hyper = question.hyper();
        Axes axes = question.spatial();
        Call call = window(Call.of(type), hyper);
        if (question.threw("argument 'padding' (position 4) must be tuple of ints, not str")) {
            return question.acceptedOnPurpose(
                    "'same' in a pool: TensorFlow's rule says what it is",
                    axes,
                    call.with("padding", Value.of(Padding.SAME)));
        }
        call = Words.with(call, "padding", hyper, "padding");
        call = Words.with(call, "dilation", hyper, "dilation");
        return question.threw("smaller than kernel size") && fitsPadded(question, axes)
                ? question.acceptedOnPurpose("AvgPool3d alone refuses a window that only padding fits", axes, call)
                : question.said(axes, call);
    }

    private static Call window(Call pool, JsonObject hyper) {
        Call call = Words.with(pool, "size", hyper, "kernel_size");
        call = Words.with(call, "stride", hyper, "stride");
        return Words.with(call, "ceil", hyper, "ceil_mode");
    }

    /** Whether a window fits the padded input, which is enough for AvgPool1d and AvgPool2d but not for AvgPool3d. */
    private static boolean fitsPadded(TorchCase question, Axes axes) {
        List<Integer> in = axes.sample(question.in());
        for (int axis = 0; axis < question.dimensions(); axis++) {
            int kernel = question.perAxis("kernel_size", axis, 0);
            int room = in.get(axis) + 2 * question.perAxis("padding", axis, 0) - kernel;
            boolean ceiled = question.truth("ceil_mode") && -room < question.perAxis("stride", axis, kernel);
            if (room < 0 && !ceiled) {
                return false;
            }
        }
        return true;
    }

    /** The root of an average of powers. */
    private static Translation power(TorchCase question) {
        Axes axes = question.spatial();
        Call[] layers = {
            Words.custom("power"), window(Call.of("AvgPool"), question.hyper()), Words.custom("root"),
        };
        return question.threw("argument 'other' (position 1) must be Tensor, not tuple")
                ? question.acceptedOnPurpose("a list of one number: for every axis, as in a pool", axes, layers)
                : question.said(axes, layers);
    }

    private static Translation adaptive(TorchCase question, String type) {
        Axes axes = question.spatial();
        Value size = outputSize(question.hyper().get("output_size"), axes.sample(question.in()));
        return question.said(axes, Call.of(type).with("value", size));
    }

    /** The output size; a null keeps an axis, whose size we write out. */
    private static Value outputSize(JsonElement given, List<Integer> in) {
        if (given.isJsonNull()) {
            return Value.of(in.subList(0, in.size() - 1));
        } else if (!given.isJsonArray()) {
            return Words.value(given);
        }
        List<Value> sizes = new ArrayList<>();
        for (JsonElement size : given.getAsJsonArray()) {
            sizes.add(size.isJsonNull() ? Value.of(in.get(sizes.size())) : Words.value(size));
        }
        return new Value.Many(sizes);
    }
}
