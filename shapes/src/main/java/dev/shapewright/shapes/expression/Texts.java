package dev.shapewright.shapes.expression;

import dev.shapewright.shapes.rule.Value;

/** How Java's {@code +} writes a value. */
final class Texts {
    private Texts() {}

    static String of(Value value, Type type) {
        if (value instanceof Value.Text text) {
            return text.value();
        } else if (value instanceof Value.Whole whole) {
            return type == Type.CHAR ? String.valueOf((char) whole.value()) : Long.toString(whole.value());
        } else if (value instanceof Value.Real real) {
            return type == Type.FLOAT ? Float.toString((float) real.value()) : Double.toString(real.value());
        }
        return value.toString();
    }
}
