package dev.shapewright.reports;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import dev.shapewright.layers.Axis;
import dev.shapewright.layers.Layout;
import dev.shapewright.summary.Explanation;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.ModelSummary;
import dev.shapewright.summary.TensorShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads a report in JSON back into the summary that it was made from: an equal one, which prints the same table. */
public final class ReportReader {
    private final JsonObject report;
    private final Layout layout;

    private ReportReader(JsonObject report) {
        this.report = report;
        this.layout = constant(Layout.class, report, "layout");
    }

    /**
     * The summary of a report.
     *
     * @throws IllegalArgumentException where the text is no report, or one of a newer Shapewright
     */
    public static ModelSummary read(String json) {
        Gson gson = new GsonBuilder().setStrictness(Strictness.STRICT).create();
        try {
            JsonObject report = gson.fromJson(json, JsonObject.class);
            if (report == null || !report.has("format")) {
                throw none("there is no \"format\"");
            }
            int format = report.get("format").getAsInt();
            if (format != JsonReport.FORMAT) {
                throw new IllegalArgumentException("a report of format " + format
                        + ", and this Shapewright reads format " + JsonReport.FORMAT + " only");
            }
            return new ReportReader(report).summary();
        } catch (JsonParseException
                | IllegalStateException
                | UnsupportedOperationException
                | NumberFormatException broken) {
            IllegalArgumentException none = none(String.valueOf(broken.getMessage()));
            none.initCause(broken);
            throw none;
        }
    }

    private static IllegalArgumentException none(String reason) {
        return new IllegalArgumentException("not a report of Shapewright: " + reason);
    }

    private ModelSummary summary() {
        return new ModelSummary(
                text(report, "model"),
                layout,
                list(report, "rows", row -> row(row.getAsJsonObject())),
                integer(report, "layers"),
                number(report, "parameters"),
                number(report, "trainableParameters"),
                number(report, "buffers"),
                number(report, "macs"),
                number(report, "activations"),
                number(report, "peakActivations"),
                optional(report, "peakLayer").map(JsonElement::getAsString),
                list(report, "outputs", JsonElement::getAsString),
                list(report, "trainingOutputs", JsonElement::getAsString),
                added(report, "aliases").map(ReportReader::texts).orElse(Map.of()),
                optional(report, "fingerprint").map(JsonElement::getAsString),
                texts(member(report, "blocks")));
    }

    private static Map<String, String> texts(JsonElement members) {
        Map<String, String> texts = new TreeMap<>();
        members.getAsJsonObject()
                .entrySet()
                .forEach(member -> texts.put(member.getKey(), member.getValue().getAsString()));
        return texts;
    }

    private LayerSummary row(JsonObject row) {
        return new LayerSummary(
                constant(LayerSummary.Kind.class, row, "kind"),
                integer(row, "depth"),
                integer(row, "repetition"),
                text(row, "name"),
                text(row, "layer"),
                list(row, "inputs", JsonElement::getAsString),
                shape(row, "output"),
                added(row, "result").map(JsonElement::getAsString),
                number(row, "parameters"),
                optional(row, "sharesWith").map(JsonElement::getAsString),
                number(row, "trainableParameters"),
                number(row, "buffers"),
                number(row, "macs"),
                shape(row, "receptiveField"),
                text(row, "source"),
                list(row, "explanations", each -> explanation(each.getAsJsonObject())));
    }

    private static Explanation explanation(JsonObject explanation) {
        return new Explanation(
                constant(Explanation.Kind.class, explanation, "kind"),
                text(explanation, "name"),
                text(explanation, "formula"),
                number(explanation, "value"));
    }

    private Optional<TensorShape> shape(JsonObject object, String name) {
        return optional(object, name).map(JsonElement::getAsJsonObject).map(shape -> {
            List<Axis> axes = list(shape, "axes", axis -> constant(Axis.class, axis.getAsString()));
            List<OptionalInt> sizes = list(
                    shape, "sizes", size -> size.isJsonNull() ? OptionalInt.empty() : OptionalInt.of(size.getAsInt()));
            if (axes.size() != sizes.size()) {
                throw none("a shape of " + axes.size() + " axes and " + sizes.size() + " sizes");
            }
            return TensorShape.of(axes, sizes, layout);
        });
    }

    private static JsonElement member(JsonObject object, String name) {
        JsonElement member = object.get(name);
        if (member == null) {
            throw none("there is no \"" + name + "\"");
        }
        return member;
    }

    private static Optional<JsonElement> optional(JsonObject object, String name) {
        return Optional.of(member(object, name)).filter(member -> !member.isJsonNull());
    }

    /** What older reports of this format do not have. */
    private static Optional<JsonElement> added(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name)).filter(member -> !member.isJsonNull());
    }

    private static String text(JsonObject object, String name) {
        return member(object, name).getAsString();
    }

    private static int integer(JsonObject object, String name) {
        return member(object, name).getAsInt();
    }

    private static OptionalLong number(JsonObject object, String name) {
        return optional(object, name)
                .map(number -> OptionalLong.of(number.getAsLong()))
                .orElseGet(OptionalLong::empty);
    }

    private static <T> List<T> list(JsonObject object, String name, Function<JsonElement, T> item) {
        List<T> items = new ArrayList<>();
        member(object, name).getAsJsonArray().forEach(element -> items.add(item.apply(element)));
        return items;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonObject object, String name) {
        return constant(type, text(object, name));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> none("there is no " + type.getSimpleName() + " \"" + word + "\""));
    }
}
