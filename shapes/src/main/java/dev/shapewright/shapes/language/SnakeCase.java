package dev.shapewright.shapes.language;

import java.util.Locale;

/** Converts names to the form that tensors and constants have. */
public final class SnakeCase {
    private SnakeCase() {}

    /** {@code MBConv} is {@code mb_conv}. */
    public static String of(String name) {
        StringBuilder snake = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            snake.append(beginsWord(name, i) ? "_" : "").append(name.charAt(i));
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether a capital follows a small letter or digit, or is the last of several. */
    private static boolean beginsWord(String name, int index) {
        if (index == 0 || !isCapital(name.charAt(index))) {
            return false;
        }
        char before = name.charAt(index - 1);
        boolean last = index + 1 < name.length() && isSmall(name.charAt(index + 1));
        return isSmall(before) || (before >= '0' && before <= '9') || (isCapital(before) && last);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }
}
