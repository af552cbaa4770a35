package dev.shapewright.reports;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.shapewright.reports.graph.Liveness;
import dev.shapewright.reports.graph.Structure;
import dev.shapewright.summary.ModelSummary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page for people with graph, table and charts, in one self-contained file that needs no network access. Names and
 * texts of the model are embedded as data, which the page's scripts turn into text, never markup.
 */
final class HtmlReport implements Report {
    /** The largest integer up to which JavaScript is exact. */
    private static final long MOST_EXACT = (1L << 53) - 1;

    private static final Pattern LARGE = Pattern.compile("\\d{16}");
    private static final List<String> STYLES = List.of("base.css", "page.css");
    private static final List<String> SCRIPTS = List.of(
            "model.js",
            "levels.js",
            "graph.js",
            "view.js",
            "choice.js",
            "input.js",
            "details.js",
            "charts.js",
            "memory.js",
            "table.js",
            "start.js");

    private final Optional<String> index;

    HtmlReport() {
        this.index = Optional.empty();
    }

    /** A page with a link to the index of all models. */
    HtmlReport(String index) {
        this.index = Optional.of(index);
    }

    @Override
    public String of(ModelSummary summary) {
        return new Template(Resource.text("page.html"))
                .filled(Map.of(
                        "title", Template.escape(summary.model()),
                        "index", index.map(HtmlReport::link).orElse(""),
                        "table", Template.escape(summary.table()),
                        "style", all(STYLES),
                        "layout", Resource.text("dagre.js"),
                        "script", all(SCRIPTS),
                        "data", data(summary)));
    }

    private static String link(String index) {
        return "<nav><a href=\"" + Template.escape(index) + "\">All models</a></nav>";
    }

    private static String all(List<String> names) {
        return names.stream().map(Resource::text).collect(Collectors.joining("\n"));
    }

    /** The report and what a picture needs in addition; every {@code <} is escaped, so that none opens or closes a tag. */
    private static String data(ModelSummary summary) {
        Structure structure = Structure.of(summary);
        Gson gson = new Gson();
        String report = exact(new JsonReport().of(summary).strip());
        List<Object> alive = Liveness.of(summary, structure).stream()
                .map(values -> values.isPresent() ? exact(values.getAsLong()) : null)
                .toList();
        return Stream.of(
                        "\"report\": " + report,
                        "\"parents\": " + gson.toJson(structure.parents()),
                        "\"firsts\": " + gson.toJson(structure.firsts()),
                        "\"foldedNames\": " + gson.toJson(structure.foldedNames()),
                        "\"results\": " + gson.toJson(structure.results()),
                        "\"alive\": " + gson.toJson(alive))
                .collect(Collectors.joining(",\n", "{\n", "\n}"))
                .replace("<", "\\u003c");
    }

    /** The report with every count that JavaScript would round written as text. */
    private static String exact(String report) {
        Gson gson = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
        return LARGE.matcher(report).find() ? gson.toJson(exact(JsonParser.parseString(report))) : report;
    }

    private static JsonElement exact(JsonElement json) {
        if (json instanceof JsonObject object) {
            object.entrySet().forEach(member -> member.setValue(exact(member.getValue())));
        } else if (json instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, exact(array.get(i)));
            }
        } else if (json instanceof JsonPrimitive count && count.isNumber() && count.getAsLong() > MOST_EXACT) {
            return new JsonPrimitive(count.getAsString());
        }
        return json;
    }

    private static Object exact(long count) {
        return count > MOST_EXACT ? Long.toString(count) : (Object) count;
    }
}
