package dev.shapewright.shapes.oracle;

import com.google.gson.JsonElement;
import dev.shapewright.layers.Input;
import dev.shapewright.shapes.oracle.TfjsAdapter.Translator;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** TensorFlow.js's layers that only move values. */
final class TfjsShapes {
    static final Map<String, Translator> KINDS = Map.of(
            "flatten", TfjsShapes::flatten,
            "reshape", TfjsShapes::reshape,
            "permute", TfjsShapes::permute,
            "repeatVector", TfjsShapes::repeatVector,
            "upSampling2d", TfjsShapes::upsample,
            "zeroPadding2d", question -> sides(question, Call.of("Pad"), "padding", "padding", 1),
            "cropping2D", question -> sides(question, Call.of("Crop"), "value", "cropping", 0));

    private TfjsShapes() {}

    private static Translation flatten(TfjsCase question) {
        Call flatten = Call.of("Flatten");
        return question.rank() == 1 && !question.ran()
                ? new Translation.AcceptedOnPurpose(
                        Words.stack(question.in(), flatten), "Flatten of a vector: PyTorch and Keras 3 take it")
                : question.said(flatten);
    }

    private static Translation reshape(TfjsCase question) {
        List<Integer> target = Words.sizes(question.hyper().getAsJsonArray("targetShape")).stream()
                .map(size -> size == -1 ? Integer.valueOf(Input.ANY) : size)
                .toList();
        return question.said(Words.sized("Reshape", target));
    }

    private static Translation permute(TfjsCase question) {
        List<Integer> dims = Words.sizes(question.hyper().getAsJsonArray("dims"));
        List<String> names = Words.axes(dims.size());
        if (dims.stream().anyMatch(dim -> dim < 1 || dim > names.size())) {
            throw new UnsayableException("an axis that the input has not");
        }
        List<String> order = dims.stream().map(dim -> names.get(dim - 1)).toList();
        return question.said(Call.of("Permute").with("value", Words.axisConstants(order)));
    }

    private static Translation repeatVector(TfjsCase question) {
        return question.said(Words.with(Call.of("RepeatVector"), "value", question.hyper(), "n"));
    }

    private static Translation upsample(TfjsCase question) {
        question.checkRank();
        Call call = Call.of("Upsample").with("value", Value.of(2));
        return question.said(question.channelAxis(), Words.with(call, "value", question.hyper(), "size"));
    }

    private static Translation sides(TfjsCase question, Call call, String element, String argument, int fallback) {
        question.checkRank();
        JsonElement given = question.hyper().get(argument);
        List<Value> sides = new ArrayList<>();
        add(given, sides);
        return question.said(
                question.channelAxis(), call.with(element, given == null ? Value.of(fallback) : new Value.Many(sides)));
    }

    /** Adds the numbers in order, however they are nested in arrays. */
    private static void add(JsonElement given, List<Value> numbers) {
        if (given == null) {
            return;
        } else if (given.isJsonArray()) {
            given.getAsJsonArray().forEach(part -> add(part, numbers));
        } else {
            numbers.add(Words.value(given));
        }
    }
}
