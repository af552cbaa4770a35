package dev.shapewright.summary;

import dev.shapewright.summary.Explanation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The text that explains one row: a line for each number, with the formulas that the row carries. */
final class Explainer {
    private static final String INDENT = "  ";

    private final Map<String, LayerSummary> rows;
    private final LayerSummary row;
    private final List<LayerSummary> inside;
    private final List<String> labels = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    /**
     * An explainer of one row.
     *
     * @param rows all rows, by their names
     * @param inside the rows of a block's own stack
     */
    Explainer(Map<String, LayerSummary> rows, LayerSummary row, List<LayerSummary> inside) {
        this.rows = rows;
        this.row = row;
        this.inside = inside;
        shapes();
        if (row.kind() != LayerSummary.Kind.INPUT) {
            counts();
            field();
            of(Kind.NOTE).forEach(note -> line(note.name(), note.formula()));
        }
    }

    private void shapes() {
        for (String input : row.inputs()) {
            line("input", rows.get(input).shape() + ", from " + input);
        }
        of(Kind.AXIS).forEach(axis -> line(axis.name(), axis.equation()));
        line("output", row.shape());
    }

    private void counts() {
        count("parameters", Kind.PARAMETERS, LayerSummary::parameters);
        row.sharesWith().ifPresent(owner -> line("", "the weights are those of " + owner + ", and counted there"));
        if (!row.trainableParameters().equals(row.parameters())) {
            line("trainable", Digits.group(row.trainableParameters()));
        }
        if (row.buffers().orElse(0) > 0) {
            count("buffers", Kind.BUFFERS, LayerSummary::buffers);
        }
        count("MACs", Kind.MACS, LayerSummary::macs);
        if (row.kind() != LayerSummary.Kind.BLOCK) {
            // A block's row knows only the block's own output, while its other counts are those of everything inside.
            line("activations", Digits.group(row.activations()));
        }
    }

    /** Adds the sum with its numbers, followed by its parts if there are several: those of a layer, or a block's layers. */
    private void count(String label, Kind kind, Function<LayerSummary, OptionalLong> total) {
        List<Explanation> parts = of(kind);
        String formula = parts.stream().map(Explanation::formula).collect(Collectors.joining(" + "));
        line(label, equation(formula, total.apply(row), true));
        if (parts.size() > 1) {
            parts.forEach(part -> line(INDENT + part.name(), part.equation()));
        }
        List<LayerSummary> layers = inside.stream()
                .filter(layer -> total.apply(layer).orElse(1) != 0)
                .toList();
        if (layers.size() > 1) {
            layers.forEach(layer -> line(INDENT + layer.ownName(), Digits.group(total.apply(layer))));
        }
    }

    private void field() {
        row.receptiveField()
                .filter(field -> !field.axes().isEmpty())
                .ifPresent(field -> line("receptive field", field.toString()));
    }

    private List<Explanation> of(Kind kind) {
        return row.explanations().stream().filter(part -> part.kind() == kind).toList();
    }

    private void line(String label, String text) {
        labels.add(label);
        texts.add(text);
    }

    /** A formula and its value; the value alone if the formula is just a number. */
    static String equation(String formula, OptionalLong value, boolean grouped) {
        String plain = value.isPresent() ? Long.toString(value.getAsLong()) : "?";
        String result = grouped ? Digits.group(value) : plain;
        return formula.isEmpty() || formula.equals(plain) ? result : formula + " = " + result;
    }

    /** {@code conv_2: Conv 3x3, 8 (MnistCnn.java:6)}, followed by a line for each number. */
    @Override
    public String toString() {
        int width = labels.stream().mapToInt(String::length).max().orElse(0) + INDENT.length();
        StringBuilder text = new StringBuilder(row.name() + ": " + row.layerAndRemarks() + " (" + row.source() + ")\n");
        for (int i = 0; i < labels.size(); i++) {
            String label = i > 0 && labels.get(i).equals(labels.get(i - 1)) && !isPart(i) ? "" : labels.get(i);
            text.append(INDENT)
                    .append(label)
                    .append(" ".repeat(width - label.length()))
                    .append(texts.get(i))
                    .append('\n');
        }
        return text.toString();
    }

    private boolean isPart(int line) {
        return labels.get(line).startsWith(INDENT);
    }
}
