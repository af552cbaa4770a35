package dev.shapewright.processor.generating;

import dev.shapewright.summary.ModelSummary;
import dev.shapewright.summary.SummaryTable;
import java.util.ArrayList;
import java.util.List;

/** The Javadoc of a summary class: the table of the network, so that hovering over the class shows it. */
final class Javadoc {
    private static final int MOST_ROWS = 60;
    private static final int FIRST_LINES = 54;

    private Javadoc() {}

    /** Appends the lines of the comment, without its delimiters. */
    static void append(StringBuilder text, ModelSummary summary) {
        text.append(" * The summary of {@code ")
                .append(summary.model())
                .append("}, worked out at compile time.\n *\n * <pre>\n");
        for (String line : lines(SummaryTable.of(summary))) {
            text.append(line.isEmpty() ? " *" : " * ");
            escape(text, line);
            text.append('\n');
        }
        text.append(" * </pre>\n");
    }

    private static List<String> lines(SummaryTable table) {
        List<String> lines = List.of(table.toString().split("\n"));
        int left = table.rows().size() - MOST_ROWS;
        if (left <= 0) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines);
        shown.subList(FIRST_LINES, FIRST_LINES + left + 1).clear();
        shown.add(FIRST_LINES, "... " + (left + 1) + " more rows: see summary()");
        return shown;
    }

    /** A text escaped for Javadoc. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        escape(escaped, text);
        return escaped.toString();
    }

    /**
     * Appends a text so that Javadoc shows it unchanged and javac accepts it in a comment, where a backslash and a u
     * are an escape as well.
     */
    private static void escape(StringBuilder to, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '@' -> to.append("&#64;");
                case '\\' -> to.append("&#92;");
                case '/' -> to.append(i > 0 && text.charAt(i - 1) == '*' ? "&#47;" : "/");
                default -> to.append(c);
            }
        }
    }
}
