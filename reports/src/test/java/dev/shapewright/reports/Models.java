package dev.shapewright.reports;

import dev.shapewright.layers.Axis;
import dev.shapewright.layers.Layout;
import dev.shapewright.summary.Explanation;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.LayerSummary.Kind;
import dev.shapewright.summary.ModelSummary;
import dev.shapewright.summary.TensorShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Summaries as text: a row is {@code [B|L|I] depth repetition name reads features}, and of a block its result. The last row
 * is the output.
 */
public final class Models {
    private Models() {}

    /** A summary of rows, the layers called as their kind and first letter. */
    public static ModelSummary of(String... lines) {
        List<LayerSummary> rows = new ArrayList<>();
        for (String line : lines) {
            String[] fields = line.strip().split(" +");
            List<String> reads = fields[4].equals("-") ? List.of() : List.of(fields[4].split(","));
            String own = fields[3].substring(fields[3].lastIndexOf('.') + 1);
            rows.add(row(
                    Kind.valueOf(fields[0]),
                    Integer.parseInt(fields[1]),
                    Integer.parseInt(fields[2]),
                    fields[3],
                    own.replaceAll("_\\d+$", ""),
                    reads,
                    Integer.parseInt(fields[5]),
                    fields.length == 6 ? Optional.empty() : Optional.of(fields[6])));
        }
        return of("Model", rows);
    }

    /** A summary with other outputs, rows by their aliases. */
    public static ModelSummary flowingOut(ModelSummary summary, Map<String, String> aliases) {
        return of(
                summary.model(),
                summary.rows(),
                aliases.keySet().stream().sorted().toList(),
                aliases);
    }

    /** A summary with a text for the model, every layer and every source. */
    public static ModelSummary saying(String text) {
        return of(
                text,
                List.of(
                        row(Kind.INPUT, 0, 0, "input", text, List.of(), 4, Optional.empty()),
                        row(Kind.LAYER, 0, 0, "custom_1", text, List.of("input"), 4, Optional.empty())));
    }

    private static LayerSummary row(
            Kind kind,
            int depth,
            int repetition,
            String name,
            String layer,
            List<String> reads,
            int features,
            Optional<String> result) {
        TensorShape shape =
                TensorShape.of(List.of(Axis.FEATURES), List.of(OptionalInt.of(features)), Layout.CHANNELS_LAST);
        OptionalLong none = OptionalLong.of(0);
        return new LayerSummary(
                kind,
                depth,
                repetition,
                name,
                layer,
                reads,
                Optional.of(shape),
                result,
                none,
                Optional.empty(),
                none,
                none,
                none,
                false,
                Optional.empty(),
                layer,
                List.of(new Explanation(Explanation.Kind.NOTE, layer, layer, OptionalLong.empty())));
    }

    private static ModelSummary of(String model, List<LayerSummary> rows) {
        String last = rows.stream()
                .filter(row -> row.depth() == 0)
                .reduce((a, b) -> b)
                .orElseThrow()
                .name();
        return of(model, rows, List.of(last), Map.of());
    }

    private static ModelSummary of(
            String model, List<LayerSummary> rows, List<String> outputs, Map<String, String> aliases) {
        OptionalLong none = OptionalLong.of(0);
        return new ModelSummary(
                model,
                Layout.CHANNELS_LAST,
                rows,
                rows.size() - 1,
                none,
                none,
                none,
                none,
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                outputs,
                List.of(),
                aliases,
                Optional.empty(),
                Map.of("zoo.Block_Block", "0123456789abcdef"));
    }
}
