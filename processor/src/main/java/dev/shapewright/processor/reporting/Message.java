package dev.shapewright.processor.reporting;

import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.Problem.Detail;

/** Formats the text of a problem; the only place that decides the form of messages. */
final class Message {
    private static final String INDENT = "    ";
    private static final int LABEL = 8;

    private Message() {}

    /** The id and headline, then one line per detail, then the fixes. */
    static String of(Problem problem) {
        StringBuilder text =
                new StringBuilder("[").append(problem.id()).append("] ").append(inLine(problem.headline()));
        for (Detail detail : problem.details()) {
            line(text, detail.label(), detail.text());
        }
        if (!problem.fixes().isEmpty()) {
            line(text, "fix", String.join("; ", problem.fixes()));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String content) {
        String space = " ".repeat(Math.max(LABEL - label.length(), 1));
        text.append('\n').append(INDENT).append(label).append(space).append(inLine(content));
    }

    /** A text on one line, whatever control characters the source contains. */
    private static String inLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
