package dev.shapewright.shapes.oracle;

import com.google.gson.JsonElement;
import dev.shapewright.shapes.oracle.TorchAdapter.Translator;
import dev.shapewright.shapes.oracle.TorchCase.Axes;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PyTorch's paddings: before and after each axis, the last axis first; a negative number crops. */
final class TorchPadding {
    static final Map<String, Translator> KINDS = Map.of(
            "ZeroPad2d", TorchPadding::zeros,
            "ConstantPad1d", TorchPadding::constant,
            "ConstantPad2d", TorchPadding::constant,
            "ConstantPad3d", TorchPadding::constant,
            "ReflectionPad1d", question -> pad(question, "REFLECT"),
            "ReflectionPad2d", question -> pad(question, "REFLECT"),
            "ReflectionPad3d", question -> pad(question, "REFLECT"),
            "ReplicationPad1d", question -> pad(question, "REPLICATE"),
            "ReplicationPad2d", question -> pad(question, "REPLICATE"),
            "ReplicationPad3d", question -> pad(question, "REPLICATE"));

    private TorchPadding() {}

    private static Translation constant(TorchCase question) {
        if (question.hyper().get("value").getAsDouble() != 0) {
            throw new UnsayableException("a padding with another number than 0");
        }
        return zeros(question);
    }

    /** Only constants can pad any rank, as long as it has the axes. */
    private static Translation zeros(TorchCase question) {
        int batch = question.rank() - question.dimensions() - 1;
        return batch > 1 ? pad(question, new Axes(batch, true), "ZERO") : pad(question, "ZERO");
    }

    private static Translation pad(TorchCase question, String mode) {
        return pad(question, question.spatial(), mode);
    }

    private static Translation pad(TorchCase question, Axes axes, String mode) {
        List<Integer> sides = sides(question);
        Call pad = Call.of("Pad")
                .with(
                        "padding",
                        Value.of(sides.stream().map(side -> Math.max(side, 0)).toList()))
                .with("mode", new Value.Constant("Pad.Mode", mode));
        if (sides.stream().noneMatch(side -> side < 0)) {
            return question.said(axes, pad);
        }
        Value cut = Value.of(sides.stream().map(side -> Math.max(-side, 0)).toList());
        Call crop = Call.of("Crop").with("value", cut);
        return mode.equals("ZERO") && !question.ran() ? question.said(axes, crop, pad) : question.said(axes, pad, crop);
    }

    /** The padding before and after each axis, in our order. */
    private static List<Integer> sides(TorchCase question) {
        JsonElement padding = question.hyper().get("padding");
        List<Integer> sides = new ArrayList<>();
        for (int axis = question.dimensions() - 1; axis >= 0; axis--) {
            for (int side = 0; side < 2; side++) {
                sides.add(
                        padding.isJsonArray()
                                ? padding.getAsJsonArray().get(2 * axis + side).getAsInt()
                                : padding.getAsInt());
            }
        }
        return sides;
    }
}
