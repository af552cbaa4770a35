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
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a JSON report back into a summary equal to the original one, which prints the same table. */
public final class ReportReader {
    private static final Pattern PLACE = Pattern.compile("at line (\\d+)");

    private final JsonObject report;
    private final Layout layout;

    private ReportReader(JsonObject report) {
        this.report = report;
        this.layout = constant(Layout.class, report, "layout");
    }

    /**
     * Reads the summary from a report file.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if the file is not a report, or was written by a newer Shapewright
     */
    public static ModelSummary read(Path file) throws IOException {
        try {
            return read(Files.readString(file));
        } catch (CharacterCodingException e) {
            IllegalArgumentException none = none("it is not in UTF-8");
            none.initCause(e);
            throw none;
        }
    }

    /** Whether a text is, or once was, a report of any version, such as one with merge markers or a truncated one. */
    public static boolean resembles(String text) {
        return text.contains("\"format\"") && text.contains("\"fingerprint\"");
    }

    /**
     * Reads the summary from the text of a report.
     *
     * @throws IllegalArgumentException if the text is not a report, or was written by a newer Shapewright
     */
    public static ModelSummary read(String json) {
        Gson gson = new GsonBuilder().setStrictness(Strictness.STRICT).create();
        try {
            JsonObject report = gson.fromJson(json, JsonObject.class);
            if (report == null || !report.has("format")) {
                throw none("there is no \"format\"");
            }
            long format = count(report, "format");
            if (format != JsonReport.FORMAT) {
                throw new IllegalArgumentException("a report of format " + format
                        + ", and this Shapewright reads format " + JsonReport.FORMAT + " only");
            }
            return new ReportReader(report).summary();
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException broken) {
            IllegalArgumentException none = none(reason(broken));
            none.initCause(broken);
            throw none;
        }
    }

    /** The reason a text is not JSON, with only the line, because the parser's message is meant for programmers. */
    private static String reason(RuntimeException broken) {
        Matcher place = PLACE.matcher(String.valueOf(broken.getMessage()));
        return place.find()
                ? "no JSON from line " + place.group(1) + " on"
                : "something in it is no JSON, or of another kind than in a report";
    }

    private static IllegalArgumentException none(String reason) {
        return new IllegalArgumentException("not a report of Shapewright: " + reason);
    }

    private ModelSummary summary() {
        ModelSummary summary = unchecked();
        Optional<String> wrong = Consistency.wrong(summary);
        if (wrong.isPresent()) {
            throw none(wrong.get());
        }
        return summary;
    }

    private ModelSummary unchecked() {
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
                added(row, "training").filter(JsonElement::getAsBoolean).isPresent(),
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
                    shape,
                    "sizes",
                    size -> size.isJsonNull() ? OptionalInt.empty() : OptionalInt.of(toInt(count(size))));
            try {
                return TensorShape.of(axes, sizes, layout);
            } catch (IllegalArgumentException noShape) {
                throw none(String.valueOf(noShape.getMessage()));
            }
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

    /** A member that older reports of this format version lack. */
    private static Optional<JsonElement> added(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name)).filter(member -> !member.isJsonNull());
    }

    private static String text(JsonObject object, String name) {
        return member(object, name).getAsString();
    }

    private static int integer(JsonObject object, String name) {
        return toInt(count(object, name));
    }

    private static int toInt(long count) {
        if (count > Integer.MAX_VALUE) {
            throw none(count + " is too large");
        }
        return (int) count;
    }

    private static long count(JsonObject object, String name) {
        return count(member(object, name));
    }

    /** A whole number from 0 to 2^63 - 1, without silent conversion of any other number. */
    private static long count(JsonElement number) {
        try {
            long count = number.getAsBigDecimal().longValueExact();
            if (count >= 0) {
                return count;
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // reported below
        }
        throw none(number + " is no count");
    }

    private static OptionalLong number(JsonObject object, String name) {
        return optional(object, name)
                .map(number -> OptionalLong.of(count(number)))
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
