package dev.shapewright.shapes.tensor;

import java.util.List;
import java.util.function.Supplier;

/**
 * A size and the formula that gave it: the code that computes a size also states how, so that the two cannot diverge.
 *
 * @param text the formula with its numbers, without its result: {@code 7*2}; empty for a size that is kept
 */
public record Formula(Size value, Text text) {
    Formula(Size value, Supplier<String> writing) {
        this(value, new Text(writing));
    }

    /** A size of the input that is kept, with nothing to explain. */
    public static Formula kept(Size size) {
        return new Formula(size, Text.NONE);
    }

    /** A size that was given under a name: {@code filters}. */
    public static Formula named(String name, Size size) {
        return new Formula(size, () -> name);
    }

    /** A size that was written for its own axis. */
    public static Formula written(Size size) {
        return new Formula(size, size::toString);
    }

    /** {@code 4*4*8}. */
    public static Formula product(List<Size> factors) {
        List<Size> all = List.copyOf(factors);
        return new Formula(all.stream().reduce(Size.of(1), Size::times), () -> joined(all, "*"));
    }

    public static Formula product(Size... factors) {
        return product(List.of(factors));
    }

    /** {@code 64 + 128}. */
    public static Formula sum(List<Size> terms) {
        List<Size> all = List.copyOf(terms);
        return new Formula(all.stream().reduce(Size.of(0), Size::plus), () -> joined(all, " + "));
    }

    /** {@code 48 - 16}. */
    public static Formula difference(long from, long less) {
        return new Formula(Size.of(from - less), () -> from + " - " + less);
    }

    /** {@code 64 / (2*2)}, for divisors that divide evenly; a remainder is dropped. */
    public static Formula quotient(Size dividend, Size... divisors) {
        if (divisors.length == 0) {
            return written(dividend);
        }
        Formula divisor = product(divisors);
        Size value = dividend.map(whole -> divisor.value instanceof Size.Known known ? whole / known.value() : whole);
        return new Formula(
                value, () -> dividend + " / " + (divisors.length == 1 ? divisor.text() : "(" + divisor.text() + ")"));
    }

    /** {@code max(1, 28)}, if the largest is already known. */
    public static Formula largest(List<Size> sizes, Size largest) {
        List<Size> all = List.copyOf(sizes);
        return new Formula(largest, () -> "max(" + joined(all, ", ") + ")");
    }

    /** The sizes one after another, with a separator. */
    public static String joined(List<Size> sizes, String by) {
        StringBuilder text = new StringBuilder();
        for (Size size : sizes) {
            text.append(text.isEmpty() ? "" : by).append(size);
        }
        return text.toString();
    }

    /** The formula and its result: {@code 7*2 = 14}. */
    @Override
    public String toString() {
        String formula = text.toString();
        return formula.isEmpty() || formula.equals(value.toString()) ? value.toString() : formula + " = " + value;
    }
}
