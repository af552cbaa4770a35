package dev.shapewright.processor.generating;

/** Java string literals, the same for every compiler, which {@code Elements.getConstantExpression} does not guarantee. */
final class Literals {
    private Literals() {}

    /** Appends a text between quotes. */
    static void append(StringBuilder to, String text) {
        append(to, text, "");
    }

    /** Appends a text of several lines as a sum of literals, one per line of text and line of code. */
    static void appendLines(StringBuilder to, String text, String indent) {
        append(to.append(indent), text, '"' + indent + "        + \"");
    }

    /**
     * Appends a text between quotes.
     *
     * @param between what to insert between one line and the next
     */
    private static void append(StringBuilder to, String text, String between) {
        to.append('"');
        int appended = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || Character.isISOControl(c)) {
                to.append(text, appended, i).append(escaped(c));
                appended = i + 1;
                to.append(c == '\n' && appended < text.length() ? between : "");
            }
        }
        to.append(text, appended, text.length()).append('"');
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default -> String.format("\\u%04x", (int) c);
        };
    }
}
