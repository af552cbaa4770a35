package dev.shapewright.summary;

import dev.shapewright.summary.LayerSummary.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The table of a summary: its cells and totals as text, for rendering in other formats. {@code toString} returns plain
 * text: columns as wide as their widest cell, numbers right-aligned.
 */
public final class SummaryTable {
    private static final int MOST_ROWS = 60;
    private static final int NUMBERS_FROM = 3;
    private static final int FROM = 5;
    private static final int LABEL = 13;

    private static final List<String> HEAD = List.of("name", "layer", "output", "parameters", "MACs", "from");
    private static final String TRAINING = ", an output only while training, not counted in MACs and activations";
    private static final String NOTE = "Counts are for one sample.";

    private final ModelSummary summary;
    private final List<List<String>> rows;
    private final int columns;

    /** A number of the whole model, such as {@code parameters} and {@code 4,058}. */
    public record Total(String label, String value) {}

    private SummaryTable(ModelSummary summary, List<TableRow> rows) {
        this.summary = summary;
        int columns = FROM;
        for (TableRow row : rows) {
            columns = row.from().isEmpty() ? columns : FROM + 1;
        }
        this.columns = columns;
        List<List<String>> cells = new ArrayList<>(rows.size());
        for (TableRow row : rows) {
            cells.add(cells(row).subList(0, columns));
        }
        this.rows = Collections.unmodifiableList(cells);
    }

    /** The table with blocks opened as deep as the limit on rows allows. */
    public static SummaryTable of(ModelSummary summary) {
        int deepest = 0;
        for (LayerSummary row : summary.rows()) {
            deepest = Math.max(deepest, row.depth());
        }
        List<TableRow> rows = TableRow.of(summary.rows(), 1);
        for (int depth = 2; depth <= deepest + 1; depth++) {
            List<TableRow> deeper = TableRow.of(summary.rows(), depth);
            if (deeper.size() > MOST_ROWS) {
                break;
            }
            rows = deeper;
        }
        return new SummaryTable(summary, rows);
    }

    /**
     * The table with blocks opened to a depth, as in {@link ModelSummary#table(int)}.
     *
     * @throws IllegalArgumentException for a depth below 1
     */
    public static SummaryTable of(ModelSummary summary, int depth) {
        if (depth < 1) {
            throw new IllegalArgumentException("a table of depth " + depth + " has no rows");
        }
        return new SummaryTable(summary, TableRow.of(summary.rows(), depth));
    }

    private static List<String> cells(TableRow row) {
        boolean input = row.first().kind() == Kind.INPUT;
        return List.of(
                row.name(),
                row.layer(),
                row.first().shape(),
                input ? "" : Digits.group(row.parameters()),
                input ? "" : Digits.group(row.macs()),
                row.from());
    }

    /** The names of the columns; the last one is {@code from} if some row does not read the one above it. */
    public List<String> head() {
        return HEAD.subList(0, columns);
    }

    /** The rows, one text per column; the names of rows inside a block are indented. */
    public List<List<String>> rows() {
        return rows;
    }

    /** Whether a column holds numbers, which are right-aligned. */
    public boolean isNumber(int column) {
        return column >= NUMBERS_FROM && column < FROM;
    }

    /** A note that applies to all numbers. */
    public String note() {
        return NOTE;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(summary.model()).append("\n\n");
        int[] widths = widths();
        int width = 2 * (columns - 1);
        for (int column : widths) {
            width += column;
        }
        String rule = "-".repeat(width) + "\n";
        line(text, head(), widths);
        text.append(rule);
        rows.forEach(row -> line(text, row, widths));
        text.append(rule);
        for (Total total : totals()) {
            String space = " ".repeat(LABEL - total.label.length());
            text.append(total.label).append(space).append(total.value).append('\n');
        }
        return text.append(NOTE).append('\n').toString();
    }

    private int[] widths() {
        int[] widths = new int[columns];
        widen(widths, head());
        rows.forEach(row -> widen(widths, row));
        return widths;
    }

    private static void widen(int[] widths, List<String> row) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], row.get(i).length());
        }
    }

    private void line(StringBuilder text, List<String> row, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            String cell = row.get(i);
            String space = " ".repeat(widths[i] - cell.length());
            text.append(i == 0 ? "" : "  ").append(isNumber(i) ? space : cell).append(isNumber(i) ? cell : space);
        }
        int end = text.length();
        while (text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        text.append('\n');
    }

    /** The numbers of the whole model, in the order they are printed. */
    public List<Total> totals() {
        List<Total> totals = new ArrayList<>();
        long frozen =
                summary.parameters().orElse(0) - summary.trainableParameters().orElse(0);
        String trainable = frozen == 0 ? "" : " (trainable " + Digits.group(summary.trainableParameters()) + ")";
        totals.add(new Total("layers", Digits.group(summary.layerCount())));
        totals.add(new Total("parameters", Digits.group(summary.parameters()) + trainable));
        if (summary.buffers().orElse(0) > 0) {
            String buffers = Digits.group(summary.buffers());
            totals.add(new Total(
                    "buffers", buffers + " (running statistics; Keras prints them as non-trainable parameters)"));
        }
        totals.add(new Total("MACs", Digits.group(summary.macs())));
        String peak = summary.peakLayer()
                .map(layer -> ", at most " + Digits.group(summary.peakActivations()) + " at once at " + layer)
                .orElse("");
        totals.add(new Total("activations", Digits.group(summary.activations()) + peak));
        summary.outputs().forEach(name -> totals.add(new Total("output", output(name))));
        summary.trainingOutputs().forEach(name -> totals.add(new Total("training", output(name) + TRAINING)));
        return totals;
    }

    private String output(String name) {
        LayerSummary row = summary.layer(name);
        return row.shape() + " from " + row.name() + (row.name().equals(name) ? "" : ", named " + name);
    }
}
