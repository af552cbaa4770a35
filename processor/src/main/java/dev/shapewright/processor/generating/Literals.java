package dev.shapewright.processor.generating;

/** Texts as Java writes them: the same for every compiler, which {@code Elements.getConstantExpression} does not promise. */
final class Literals {
    private Literals() {}

    /** Appends a text between quotes. */
    static void append(StringBuilder to, String text) {
        to.append('"');
        for (int i = 0; i < text.length(); i++) {
            append(to, text.charAt(i));
        }
        to.append('"');
    }

    /** Appends a text of several lines as a sum of literals, one for each, a line of code each. */
    static void appendLines(StringBuilder to, String text, String indent) {
        to.append(indent).append('"');
        for (int i = 0; i < text.length(); i++) {
            append(to, text.charAt(i));
            if (text.charAt(i) == '\n' && i + 1 < text.length()) {
                to.append('"').append(indent).append("        + \"");
            }
        }
        to.append('"');
    }

    private static void append(StringBuilder to, char c) {
        switch (c) {
            case '"' -> to.append("\\\"");
            case '\\' -> to.append("\\\\");
            case '\n' -> to.append("\\n");
            case '\t' -> to.append("\\t");
            case '\r' -> to.append("\\r");
            default -> {
                if (Character.isISOControl(c)) {
                    to.append(String.format("\\u%04x", (int) c));
                } else {
                    to.append(c);
                }
            }
        }
    }
}
