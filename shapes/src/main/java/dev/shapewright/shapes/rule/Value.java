package dev.shapewright.shapes.rule;

import dev.shapewright.layers.Input;
import dev.shapewright.layers.Padding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The value of an annotation's element; {@code toString} returns the Java source for it.
 *
 * <p>Values, shapes and the types built from them are used as keys. Their {@code equals} and {@code hashCode} are
 * written by hand: those of records bootstrap method handles, which takes a fresh compiler longer than computing a
 * model.
 */
public sealed interface Value {
    /** An {@code int} or {@code long}. */
    record Whole(long value) implements Value {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Whole that && value == that.value;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(value);
        }

        @Override
        public String toString() {
            if (value == Input.ANY) {
                return "Input.ANY";
            } else if (value == Padding.SAME) {
                return "Padding.SAME";
            } else if (value == Padding.SAME_LOWER) {
                return "Padding.SAME_LOWER";
            } else if (value == Padding.CAUSAL) {
                return "Padding.CAUSAL";
            }
            return Long.toString(value);
        }

        @Override
        public String source() {
            return value == (int) value ? toString() : value + "L";
        }
    }

    /** A {@code double}. */
    record Real(double value) implements Value {
        private static final int MOST_DIGITS = 12;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Real that && Double.compare(value, that.value) == 0;
        }

        @Override
        public int hashCode() {
            return Double.hashCode(value);
        }

        @Override
        public String toString() {
            return Double.toString(value);
        }

        /** Residues of binary arithmetic beyond the twelfth digit are not shown: 0.075, not 0.07500000000000001. */
        @Override
        public String text() {
            String text = toString();
            return text.length() > MOST_DIGITS && Double.isFinite(value)
                    ? Double.toString(BigDecimal.valueOf(value)
                            .round(new MathContext(MOST_DIGITS))
                            .doubleValue())
                    : text;
        }
    }

    /** A {@code boolean}. */
    record Truth(boolean value) implements Value {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Truth that && value == that.value;
        }

        @Override
        public int hashCode() {
            return Boolean.hashCode(value);
        }

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** A {@code String}. */
    record Text(String value) implements Value {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Text that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }

        /** The text on one line. */
        @Override
        public String text() {
            return value.replaceAll("\\p{Cntrl}", " ");
        }
    }

    /** A constant of an enum. */
    record Constant(String type, String name) implements Value {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Constant that && type.equals(that.type) && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public String toString() {
            return type + "." + name;
        }
    }

    /** An array; one value without braces is an array of one. */
    record Many(List<Value> values) implements Value {
        public Many {
            values = List.copyOf(values);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Many that && values.equals(that.values);
        }

        @Override
        public int hashCode() {
            return values.hashCode();
        }

        @Override
        public String toString() {
            return values.size() == 1
                    ? values.get(0).toString()
                    : values.stream().map(Value::toString).collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /** The Java source, in which a number beyond an {@code int} has its suffix. */
    default String source() {
        return toString();
    }

    /** The value as a description shows it. */
    default String text() {
        return toString();
    }

    /** The only value of an array of one, otherwise this value. */
    default Value single() {
        return this instanceof Many many && many.values().size() == 1
                ? many.values().get(0)
                : this;
    }

    static Value of(long value) {
        return new Whole(value);
    }

    static Value of(List<Integer> values) {
        List<Value> wholes = new ArrayList<>(values.size());
        for (int value : values) {
            wholes.add(new Whole(value));
        }
        return new Many(wholes);
    }
}
