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
import java.util.Locale;
import java.util.Map;

/** PyTorch's convolutions. */
final class TorchConvs {
    static final Map<String, Translator> KINDS = Map.of(
            "Conv1d", TorchConvs::conv,
            "Conv2d", TorchConvs::conv,
            "Conv3d", TorchConvs::conv,
            "ConvTranspose1d", TorchConvs::transposed,
            "ConvTranspose2d", TorchConvs::transposed,
            "ConvTranspose3d", TorchConvs::transposed);

    private TorchConvs() {}

    private static Translation conv(TorchCase question) {
        JsonObject hyper = question.hyper();
        Axes axes = question.spatial();
        question.sameChannels(axes, 0, "in_channels");
        Call call = elements(Call.of("Conv"), hyper);
        boolean zeros = hyper.get("padding_mode").getAsString().equals("zeros");
        Call[] layers = {call.with("padding", padding(hyper.get("padding")))};
        if (question.threw("padding='same' is not supported for strided convolutions")
                && !Words.anyBelow(hyper, "stride", 1)) {
            if (!zeros) {
                throw new UnsayableException("'same' with a stride and a padding_mode: @Pad takes numbers");
            }
            return question.acceptedOnPurpose("'same' with a stride: TensorFlow's rule says what it is", axes, layers);
        } else if (question.threw("a list of 1 values to match the convolution dimensions")
                && question.dimensions() > 1) {
            return question.acceptedOnPurpose("a list of one number: for every axis, as in a pool", axes, layers);
        }
        // PyTorch reports invalid groups before it looks at an input.
        return zeros || question.threw("must be divisible by groups")
                ? question.said(axes, layers)
                : question.said(axes, pad(question), call);
    }

    private static Call elements(Call conv, JsonObject hyper) {
        Call call = Words.with(conv, "kernel", hyper, "kernel_size");
        call = Words.with(call, "filters", hyper, "out_channels");
        for (String same : List.of("stride", "dilation", "groups", "bias")) {
            call = Words.with(call, same, hyper, same);
        }
        return call;
    }

    private static Value padding(JsonElement padding) {
        if (isWord(padding)) {
            return Value.of(isSame(padding) ? Padding.SAME : 0);
        }
        return Words.value(padding);
    }

    private static boolean isWord(JsonElement padding) {
        return padding.isJsonPrimitive() && padding.getAsJsonPrimitive().isString();
    }

    private static boolean isSame(JsonElement padding) {
        return isWord(padding) && padding.getAsString().equals("same");
    }

    /** A padding_mode is a layer of its own for us. */
    private static Call pad(TorchCase question) {
        JsonElement padding = question.hyper().get("padding");
        String mode = question.hyper().get("padding_mode").getAsString().toUpperCase(Locale.ROOT);
        return Call.of("Pad")
                .with("padding", isSame(padding) ? same(question) : padding(padding))
                .with("mode", new Value.Constant("Pad.Mode", mode));
    }

    /** The padding before and after each axis; the stride is 1. */
    private static Value same(TorchCase question) {
        List<Integer> sides = new ArrayList<>();
        for (int axis = 0; axis < question.dimensions(); axis++) {
            int total = question.perAxis("dilation", axis, 1) * (question.perAxis("kernel_size", axis, 1) - 1);
            sides.add(total / 2);
            sides.add(total - total / 2);
        }
        return Value.of(sides);
    }

    private static Translation transposed(TorchCase question) {
        JsonObject hyper = question.hyper();
        Axes axes = question.spatial();
        question.sameChannels(axes, 0, "in_channels");
        Call call = elements(Call.of("ConvTranspose"), hyper);
        call = Words.with(call, "padding", hyper, "padding");
        call = Words.with(call, "outputPadding", hyper, "output_padding");
        return question.threw("a list of 1 values to match the convolution dimensions") && question.dimensions() > 1
                ? question.acceptedOnPurpose("a list of one number: for every axis, as in a pool", axes, call)
                : question.said(axes, call);
    }
}
