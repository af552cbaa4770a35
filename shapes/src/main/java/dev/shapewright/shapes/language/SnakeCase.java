package dev.shapewright.shapes.language;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names as tensors and constants have them. */
public final class SnakeCase {
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private SnakeCase() {}

    /** {@code MBConv} is {@code mb_conv}. */
    public static String of(String name) {
        return WORD_START.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
    }
}
