package dev.shapewright.processor.generating;

import dev.shapewright.summary.ModelSummary;
import java.util.ArrayList;
import java.util.List;

/** The Javadoc of a summary class: the table, so that hovering over the class shows the network. */
final class Javadoc {
    private static final int MOST_ROWS = 60;
    private static final int FIRST_LINES = 54;

    /** The line below the head of the table; the same one stands below its rows. */
    private static final int RULE = 3;

    private Javadoc() {}

    static String of(ModelSummary summary) {
        List<String> lines = new ArrayList<>(summary.table().lines().toList());
        int left = lines.lastIndexOf(lines.get(RULE)) - RULE - 1 - MOST_ROWS;
        if (left > 0) {
            lines.subList(FIRST_LINES, FIRST_LINES + left + 1).clear();
            lines.add(FIRST_LINES, "... " + (left + 1) + " more rows: see summary()");
        }
        return "The summary of {@code " + summary.model() + "}, worked out at compile time.\n\n<pre>\n"
                + escape(String.join("\n", lines)) + "\n</pre>";
    }

    /** Text that Javadoc shows as it is, and that javac reads as a comment: there, too, a backslash and a u are an escape. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("\\", "&#92;")
                .replace("*/", "*&#47;");
    }
}
