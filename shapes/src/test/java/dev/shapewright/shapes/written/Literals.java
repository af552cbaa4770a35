package dev.shapewright.shapes.written;

import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.rule.Value;
import java.util.Locale;

/** Java's literals. */
final class Literals {
    private Literals() {}

    static boolean isNumber(String text) {
        return !text.isEmpty() && (Character.isDigit(text.charAt(0)) || (text.length() > 1 && text.charAt(0) == '.'));
    }

    /** A number with or without a minus in front, which compilers fold into one literal. */
    static Expression number(String written, boolean minus, int token) {
        String text = written.replace("_", "").toLowerCase(Locale.ROOT);
        boolean hex = text.startsWith("0x");
        if (text.endsWith("l") || hex || !text.matches(".*[.efd].*")) {
            long number =
                    Long.parseLong((minus ? "-" : "") + text.replace("0x", "").replace("l", ""), hex ? 16 : 10);
            return new Expression.Known(Value.of(number), text.endsWith("l") ? Type.LONG : Type.INT, token);
        }
        boolean single = text.endsWith("f");
        String digits = (minus ? "-" : "") + text.replaceAll("[fd]$", "");
        double number = single ? Float.parseFloat(digits) : Double.parseDouble(digits);
        return new Expression.Known(new Value.Real(number), single ? Type.FLOAT : Type.DOUBLE, token);
    }

    /** A character or a string. */
    static Expression quoted(String written, int token) {
        String inside = written.substring(1, written.length() - 1).translateEscapes();
        return written.charAt(0) == '\''
                ? new Expression.Known(Value.of(inside.charAt(0)), Type.CHAR, token)
                : new Expression.Known(new Value.Text(inside), Type.STRING, token);
    }
}
