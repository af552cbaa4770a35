package dev.shapewright.summary;

import java.util.OptionalLong;

/** Formats numbers as every report prints them: digits grouped by commas in every locale, {@code ?} if unknown. */
public final class Digits {
    private Digits() {}

    /** A count, or {@code ?}. */
    public static String group(OptionalLong number) {
        return number.isPresent() ? group(number.getAsLong()) : "?";
    }

    /** A difference with its sign: {@code +4,058}. */
    public static String signed(long difference) {
        return (difference > 0 ? "+" : "") + group(difference);
    }

    /** {@code 4058} becomes {@code 4,058}. */
    public static String group(long number) {
        String digits = Long.toString(number);
        StringBuilder text = new StringBuilder(digits);
        int first = number < 0 ? 1 : 0;
        for (int i = digits.length() - 3; i > first; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}
