package dev.shapewright.shapes.oracle;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import dev.shapewright.shapes.oracle.TfjsAdapter.Translator;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** TensorFlow.js's normalizations, which can scale without shifting and shift without scaling. */
final class TfjsNorms {
    private static final Value NO = new Value.Truth(false);

    static final Map<String, Translator> KINDS = Map.of(
            "batchNormalization", TfjsNorms::batchNorm,
            "layerNormalization", TfjsNorms::layerNorm,
            "prelu", TfjsNorms::prelu);

    private TfjsNorms() {}

    private static Translation batchNorm(TfjsCase question) {
        int axis = question.axis(question.hyper().has("axis") ? (int) question.number("axis") : -1);
        boolean scale = question.truth("scale", true);
        boolean center = question.truth("center", true);
        Call norm = Call.of("BatchNorm");
        Call plain = norm.with("affine", NO);
        if (scale == center) {
            return question.said(axis, scale ? norm : plain);
        }
        return question.said(
                axis, plain, scale ? Call.of("Scale") : shift(question.in().get(axis)));
    }

    /** Adds a learned number to each channel, for which we have no layer. */
    private static Call shift(int parameters) {
        return Words.custom("shift").with("parameters", Value.of(parameters));
    }

    private static Translation layerNorm(TfjsCase question) {
        List<String> names = Words.axes(question.rank());
        List<String> named = new ArrayList<>();
        int normalized = 1;
        for (int given : axes(question.hyper().get("axis"))) {
            int axis = question.axis(given);
            named.add(names.get(axis));
            normalized *= question.in().get(axis);
        }
        Call norm = Call.of("LayerNorm").with("axes", Words.axisConstants(named));
        if (question.truth("scale", true)) {
            return question.said(question.truth("center", true) ? norm : norm.with("bias", NO));
        }
        Call plain = norm.with("affine", NO);
        return question.truth("center", true) ? question.said(plain, shift(normalized)) : question.said(plain);
    }

    private static List<Integer> axes(JsonElement given) {
        if (given == null) {
            return List.of(-1);
        }
        JsonArray axes = new JsonArray();
        axes.add(given);
        return Words.sizes(given.isJsonArray() ? given.getAsJsonArray() : axes);
    }

    /** One factor per position on the axes that are not shared. */
    private static Translation prelu(TfjsCase question) {
        List<String> names = Words.axes(question.rank());
        List<String> own = new ArrayList<>(names);
        if (question.hyper().has("sharedAxes")) {
            for (int shared : axes(question.hyper().get("sharedAxes"))) {
                own.remove(names.get(question.axis(shared)));
            }
        }
        return question.said(Call.of("PRelu").with("axes", Words.axisConstants(own)));
    }
}
