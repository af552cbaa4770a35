package dev.shapewright.reports;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.shapewright.layers.Axis;
import dev.shapewright.summary.Explanation;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.Memory;
import dev.shapewright.summary.ModelSummary;
import dev.shapewright.summary.TensorShape;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A complete summary as JSON, one line per row, as {@code report.schema.json} describes and {@link ReportReader} reads
 * it. Unknown values are {@code null}.
 */
final class JsonReport implements Report {
    /** The version of the format, which increases if an existing member is renamed or changes its meaning. */
    static final int FORMAT = 1;

    private static final int FLOAT32 = 4;

    private final Gson gson =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    @Override
    public String of(ModelSummary summary) {
        StringBuilder text = new StringBuilder("{\n");
        head(summary)
                .entrySet()
                .forEach(member -> text.append("  ")
                        .append(gson.toJson(member.getKey()))
                        .append(": ")
                        .append(gson.toJson(member.getValue()))
                        .append(",\n"));
        text.append("  \"rows\": [");
        String separator = "\n    ";
        for (LayerSummary row : summary.rows()) {
            text.append(separator).append(gson.toJson(row(row)));
            separator = ",\n    ";
        }
        return text.append("\n  ]\n}\n").toString();
    }

    private static JsonObject head(ModelSummary summary) {
        JsonObject head = new JsonObject();
        head.addProperty("format", FORMAT);
        head.addProperty("model", summary.model());
        head.addProperty("layout", word(summary.layout()));
        head.add("fingerprint", text(summary.fingerprint()));
        head.addProperty("layers", summary.layerCount());
        head.add("parameters", number(summary.parameters()));
        head.add("trainableParameters", number(summary.trainableParameters()));
        head.add("buffers", number(summary.buffers()));
        head.add("macs", number(summary.macs()));
        head.add("activations", number(summary.activations()));
        head.add("peakActivations", number(summary.peakActivations()));
        head.add("peakLayer", text(summary.peakLayer()));
        head.add("float32", memory(summary));
        head.add("outputs", texts(summary.outputs()));
        head.add("trainingOutputs", texts(summary.trainingOutputs()));
        head.add("aliases", texts(summary.aliases()));
        head.add("blocks", texts(summary.blocks()));
        return head;
    }

    private static JsonObject texts(Map<String, String> texts) {
        JsonObject members = new JsonObject();
        texts.forEach(members::addProperty);
        return members;
    }

    private static JsonElement memory(ModelSummary summary) {
        Optional<Memory> memory;
        try {
            memory = summary.memory(FLOAT32);
        } catch (ArithmeticException tooLarge) {
            memory = Optional.empty();
        }
        if (memory.isEmpty()) {
            return JsonNull.INSTANCE;
        }
        JsonObject bytes = new JsonObject();
        bytes.addProperty("fixedBytes", memory.get().fixedBytes());
        bytes.addProperty("bytesPerSample", memory.get().bytesPerSample());
        return bytes;
    }

    private static JsonObject row(LayerSummary row) {
        JsonObject members = new JsonObject();
        members.addProperty("name", row.name());
        members.addProperty("kind", word(row.kind()));
        members.addProperty("depth", row.depth());
        members.addProperty("repetition", row.repetition());
        members.addProperty("layer", row.layer());
        members.add("inputs", texts(row.inputs()));
        members.add("output", shape(row.output()));
        members.add("result", text(row.result()));
        members.add("parameters", number(row.parameters()));
        members.add("trainableParameters", number(row.trainableParameters()));
        members.add("buffers", number(row.buffers()));
        members.add("macs", number(row.macs()));
        if (row.training()) {
            members.addProperty("training", true);
        }
        members.add("activations", number(row.activations()));
        members.add("receptiveField", shape(row.receptiveField()));
        members.add("sharesWith", text(row.sharesWith()));
        members.addProperty("source", row.source());
        JsonArray explanations = new JsonArray();
        row.explanations().forEach(each -> explanations.add(explanation(each)));
        members.add("explanations", explanations);
        return members;
    }

    private static JsonObject explanation(Explanation explanation) {
        JsonObject members = new JsonObject();
        members.addProperty("kind", word(explanation.kind()));
        members.addProperty("name", explanation.name());
        members.addProperty("formula", explanation.formula());
        members.add("value", number(explanation.value()));
        return members;
    }

    private static JsonElement shape(Optional<TensorShape> shape) {
        return shape.map(JsonReport::shape).orElse(JsonNull.INSTANCE);
    }

    private static JsonElement shape(TensorShape shape) {
        JsonArray axes = new JsonArray();
        JsonArray sizes = new JsonArray();
        for (Axis axis : shape.axes()) {
            OptionalInt size = shape.size(axis);
            axes.add(word(axis));
            sizes.add(size.isPresent() ? new JsonPrimitive(size.getAsInt()) : JsonNull.INSTANCE);
        }
        JsonObject members = new JsonObject();
        members.addProperty("text", shape.toString());
        members.add("axes", axes);
        members.add("sizes", sizes);
        return members;
    }

    private static JsonArray texts(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    private static JsonElement text(Optional<String> text) {
        return text.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
    }

    private static JsonElement number(OptionalLong number) {
        return number.isPresent() ? new JsonPrimitive(number.getAsLong()) : JsonNull.INSTANCE;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
