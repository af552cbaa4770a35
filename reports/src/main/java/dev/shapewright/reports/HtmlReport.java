package dev.shapewright.reports;

import com.google.gson.Gson;
import dev.shapewright.reports.graph.Liveness;
import dev.shapewright.reports.graph.Structure;
import dev.shapewright.summary.ModelSummary;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One page for people: graph, table and charts, on its own in one file that asks no network for anything. Names and texts of
 * the model stand in it as data, and the page's scripts make text of them, never markup.
 */
final class HtmlReport implements Report {
    private static final List<String> STYLES = List.of("base.css", "page.css");
    private static final List<String> SCRIPTS = List.of(
            "model.js", "levels.js", "graph.js", "details.js", "charts.js", "memory.js", "table.js", "start.js");

    @Override
    public String of(ModelSummary summary) {
        return new Template(Resource.text("page.html"))
                .filled(Map.of(
                        "title", Template.escape(summary.model()),
                        "table", Template.escape(summary.table()),
                        "style", all(STYLES),
                        "layout", Resource.text("dagre.js"),
                        "script", all(SCRIPTS),
                        "data", data(summary)));
    }

    private static String all(List<String> names) {
        return names.stream().map(Resource::text).collect(Collectors.joining("\n"));
    }

    /** The report and what a picture needs besides; no {@code <} may end or begin anything in the page. */
    private static String data(ModelSummary summary) {
        Structure structure = Structure.of(summary);
        Gson gson = new Gson();
        String report = new JsonReport().of(summary).strip();
        Long[] alive = Liveness.of(summary, structure).stream()
                .map(values -> values.isPresent() ? values.getAsLong() : null)
                .toArray(Long[]::new);
        return Stream.of(
                        "\"report\": " + report,
                        "\"parents\": " + gson.toJson(structure.parents()),
                        "\"firsts\": " + gson.toJson(structure.firsts()),
                        "\"foldedNames\": " + gson.toJson(structure.foldedNames()),
                        "\"results\": " + gson.toJson(structure.results()),
                        "\"alive\": " + Arrays.toString(alive).replace(" ", ""),
                        "\"training\": " + gson.toJson(Liveness.training(summary, structure)))
                .collect(Collectors.joining(",\n", "{\n", "\n}"))
                .replace("<", "\\u003c");
    }
}
