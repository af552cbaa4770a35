package dev.shapewright.reports;

import dev.shapewright.reports.graph.Drawing;
import dev.shapewright.reports.graph.Edge;
import dev.shapewright.reports.graph.Item;
import dev.shapewright.summary.LayerSummary.Kind;
import dev.shapewright.summary.ModelSummary;

/** A Mermaid flowchart: shapes on the arrows, open blocks as subgraphs, equal repetitions drawn once. */
final class MermaidReport implements Report {
    private static final int MOST_ITEMS = 24;
    private static final String INDENT = "  ";

    @Override
    public String of(ModelSummary summary) {
        Drawing drawing = Drawing.of(summary, MOST_ITEMS);
        StringBuilder text = new StringBuilder("flowchart TD\n");
        drawing.items().forEach(item -> item(text, item, INDENT));
        for (Edge edge : drawing.edges()) {
            arrow(text, edge.from(), "-->", edge.shape(), node(edge.to()));
        }
        int number = 1;
        for (Drawing.Output output : drawing.outputs()) {
            String node = "out" + number++;
            text.append(INDENT).append(node).append("([\"");
            text.append(escape(output.label())).append("\"])\n");
            arrow(text, output.from(), output.training() ? "-.->" : "-->", output.shape(), node);
        }
        return text.toString();
    }

    private static void item(StringBuilder text, Item item, String indent) {
        String times = item.times().isEmpty() ? "" : " " + item.times();
        String name = escape(item.name() + times);
        String layer = escape(item.first().layerAndRemarks());
        text.append(indent);
        if (item.isOpen()) {
            text.append("subgraph ")
                    .append(node(item.row()))
                    .append("[\"")
                    .append(name)
                    .append(": ");
            text.append(layer).append("\"]\n");
            item.inside().forEach(inside -> item(text, inside, indent + INDENT));
            text.append(indent).append("end\n");
        } else {
            Kind kind = item.first().kind();
            String open = kind == Kind.INPUT ? "([" : kind == Kind.BLOCK ? "[[" : "[";
            String close = kind == Kind.INPUT ? "])" : kind == Kind.BLOCK ? "]]" : "]";
            text.append(node(item.row())).append(open).append('"').append(name).append("<br/>");
            text.append(layer).append('"').append(close).append('\n');
        }
    }

    private static void arrow(StringBuilder text, int from, String arrow, String shape, String to) {
        text.append(INDENT).append(node(from)).append(' ').append(arrow);
        text.append("|\"").append(escape(shape)).append("\"| ").append(to).append('\n');
    }

    private static String node(int row) {
        return "n" + row;
    }

    /**
     * Escapes a text so that Mermaid shows it unchanged: characters with a meaning in Mermaid, Markdown or HTML are
     * written by number.
     */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || " _.,:=/()?-".indexOf(c) >= 0) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append('#').append(c).append(';');
            }
        });
        return escaped.toString();
    }
}
