package dev.shapewright.reports;

import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.ModelSummary;
import dev.shapewright.summary.TensorShape;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Comma-separated values according to RFC 4180: a header, then one line per row. Unknown values are empty. */
final class CsvReport implements Report {
    private static final List<String> HEADER = List.of(
            "name",
            "kind",
            "depth",
            "repetition",
            "layer",
            "inputs",
            "output",
            "parameters",
            "trainable_parameters",
            "buffers",
            "macs",
            "activations",
            "receptive_field",
            "shares_with",
            "source",
            "training");

    @Override
    public String of(ModelSummary summary) {
        StringBuilder text = new StringBuilder(line(HEADER));
        summary.rows().forEach(row -> text.append(line(fields(row))));
        return text.toString();
    }

    private static List<String> fields(LayerSummary row) {
        return List.of(
                row.name(),
                row.kind().name().toLowerCase(Locale.ROOT),
                Integer.toString(row.depth()),
                Integer.toString(row.repetition()),
                row.layer(),
                String.join(" ", row.inputs()),
                row.output().map(TensorShape::toString).orElse(""),
                number(row.parameters()),
                number(row.trainableParameters()),
                number(row.buffers()),
                number(row.macs()),
                number(row.activations()),
                row.receptiveField().map(TensorShape::toString).orElse(""),
                row.sharesWith().orElse(""),
                row.source(),
                Boolean.toString(row.training()));
    }

    private static String number(OptionalLong count) {
        return count.isPresent() ? Long.toString(count.getAsLong()) : "";
    }

    private static String line(List<String> fields) {
        return fields.stream().map(CsvReport::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A field, quoted if necessary. */
    private static String field(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
