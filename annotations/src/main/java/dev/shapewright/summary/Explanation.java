package dev.shapewright.summary;

import java.util.OptionalLong;

/**
 * How one number of a row came about. The formulas were written when the model was compiled; here they are only printed.
 *
 * @param kind which of the row's numbers
 * @param name what the number belongs to: an axis, a weight, a matrix product; for a note, who counts differently or
 *     what the note is about
 * @param formula the formula with its numbers, {@code (12 + 0 + 0 - 3) / 1 + 1}, or the name under which the size was
 *     given, {@code filters}; a size known only at run time is a {@code ?}; for a note, its sentence
 * @param value the value of the formula; empty for a note, and if a size is known only at run time
 */
public record Explanation(Kind kind, String name, String formula, OptionalLong value) {
    /** What an explanation is about. */
    public enum Kind {
        /** The size of one axis of the output. */
        AXIS,
        /** One learned tensor; the row's parameters are the sum of all of them. */
        PARAMETERS,
        /** One tensor that is kept but not learned; the row's buffers are the sum of all of them. */
        BUFFERS,
        /** One matrix product; the row's MACs are the sum of all of them. */
        MACS,
        /** Something the formulas do not show: where PyTorch or Keras would print a different number. */
        NOTE
    }

    /** The formula and its value: {@code 3*3*4*8 = 288}; for a note, its sentence. */
    public String equation() {
        return kind == Kind.NOTE ? formula : Explainer.equation(formula, value, kind != Kind.AXIS);
    }

    /** For example {@code kernel: 3*3*4*8 = 288}. */
    @Override
    public String toString() {
        return name + ": " + equation();
    }
}
