package dev.shapewright.processor.generating;

/** Texts as Java writes them: the same for every compiler, which {@code Elements.getConstantExpression} does not promise. */
final class Literals {
    private Literals() {}

    /** A text between quotes. */
    static String of(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 16).append('"');
        text.chars().forEach(c -> append(literal, (char) c));
        return literal.append('"').toString();
    }

    /** A text of several lines as a sum of literals, one for each, a line of code each. */
    static String lines(String text, String indent) {
        StringBuilder literals =
                new StringBuilder(2 * text.length()).append(indent).append('"');
        for (int i = 0; i < text.length(); i++) {
            append(literals, text.charAt(i));
            if (text.charAt(i) == '\n' && i + 1 < text.length()) {
                literals.append('"').append(indent).append("        + \"");
            }
        }
        return literals.append('"').toString();
    }

    private static void append(StringBuilder literal, char c) {
        switch (c) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\t' -> literal.append("\\t");
            case '\r' -> literal.append("\\r");
            default -> {
                if (Character.isISOControl(c)) {
                    literal.append(String.format("\\u%04x", (int) c));
                } else {
                    literal.append(c);
                }
            }
        }
    }
}
