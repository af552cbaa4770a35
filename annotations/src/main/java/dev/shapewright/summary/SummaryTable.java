package dev.shapewright.summary;

import dev.shapewright.summary.LayerSummary.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The table of a summary, in plain ASCII: columns as wide as their widest cell, numbers to the right. */
final class SummaryTable {
    private static final int MOST_ROWS = 60;
    private static final int NUMBERS_FROM = 3;
    private static final int FROM = 5;

    private final ModelSummary summary;
    private final List<String[]> cells = new ArrayList<>();
    private boolean from;

    private SummaryTable(ModelSummary summary, List<TableRow> rows) {
        this.summary = summary;
        cells.add(new String[] {"name", "layer", "output", "parameters", "MACs", "from"});
        rows.forEach(row -> cells.add(cells(row)));
    }

    /** The table with blocks opened as deep as its rows allow. */
    static SummaryTable of(ModelSummary summary) {
        int deepest =
                summary.rows().stream().mapToInt(LayerSummary::depth).max().orElse(0) + 1;
        List<TableRow> rows = TableRow.of(summary.rows(), 1);
        for (int depth = 2; depth <= deepest; depth++) {
            List<TableRow> deeper = TableRow.of(summary.rows(), depth);
            rows = deeper.size() <= MOST_ROWS ? deeper : rows;
        }
        return new SummaryTable(summary, rows);
    }

    /** The table with blocks opened to a depth. */
    static SummaryTable of(ModelSummary summary, int depth) {
        if (depth < 1) {
            throw new IllegalArgumentException("a table of depth " + depth + " has no rows");
        }
        return new SummaryTable(summary, TableRow.of(summary.rows(), depth));
    }

    private String[] cells(TableRow row) {
        boolean input = row.first().kind() == Kind.INPUT;
        from |= !row.from().isEmpty();
        return new String[] {
            row.name(),
            row.layer(),
            row.first().output().map(TensorShape::toString).orElse("?"),
            input ? "" : Digits.group(row.parameters()),
            input ? "" : Digits.group(row.macs()),
            row.from()
        };
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(summary.model()).append("\n\n");
        int columns = from ? FROM + 1 : FROM;
        int[] widths = widths(columns);
        String rule = "-".repeat(Arrays.stream(widths).sum() + 2 * (columns - 1)) + "\n";
        for (int i = 0; i < cells.size(); i++) {
            line(text, cells.get(i), widths);
            text.append(i == 0 ? rule : "");
        }
        text.append(rule);
        totals(text);
        return text.toString();
    }

    private int[] widths(int columns) {
        int[] widths = new int[columns];
        for (String[] row : cells) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        return widths;
    }

    private static void line(StringBuilder text, String[] row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String space = " ".repeat(widths[i] - row[i].length());
            boolean number = i >= NUMBERS_FROM && i < FROM;
            line.append(i == 0 ? "" : "  ").append(number ? space + row[i] : row[i] + space);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private void totals(StringBuilder text) {
        long frozen =
                summary.parameters().orElse(0) - summary.trainableParameters().orElse(0);
        total(text, "layers", Digits.group(summary.layerCount()));
        String trainable = frozen == 0 ? "" : " (trainable " + Digits.group(summary.trainableParameters()) + ")";
        total(text, "parameters", Digits.group(summary.parameters()) + trainable);
        if (summary.buffers().orElse(0) > 0) {
            total(
                    text,
                    "buffers",
                    Digits.group(summary.buffers())
                            + " (running statistics; Keras prints them as non-trainable parameters)");
        }
        total(text, "MACs", Digits.group(summary.macs()));
        String peak = summary.peakLayer()
                .map(layer -> ", at most " + Digits.group(summary.peakActivations()) + " at once at " + layer)
                .orElse("");
        total(text, "activations", Digits.group(summary.activations()) + peak);
        for (String output : summary.outputs()) {
            String shape =
                    summary.layer(output).output().map(TensorShape::toString).orElse("?");
            total(text, "output", shape + " from " + output);
        }
        for (String output : summary.trainingOutputs()) {
            String shape =
                    summary.layer(output).output().map(TensorShape::toString).orElse("?");
            total(text, "training", shape + " from " + output + ", an output only while training");
        }
        text.append("Counts are for one sample.\n");
    }

    private static void total(StringBuilder text, String label, String value) {
        text.append(label).append(" ".repeat(13 - label.length())).append(value).append('\n');
    }
}
