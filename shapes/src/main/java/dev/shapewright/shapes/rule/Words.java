package dev.shapewright.shapes.rule;

import java.util.List;

/** Joins words into enumerations for sentences. */
public final class Words {
    private Words() {}

    /** {@code a, b or c}. */
    public static String or(List<String> words) {
        return joined(words, " or ");
    }

    /** {@code a, b and c}. */
    public static String and(List<String> words) {
        return joined(words, " and ");
    }

    private static String joined(List<String> words, String last) {
        int most = words.size() - 1;
        return most < 1 ? String.join("", words) : String.join(", ", words.subList(0, most)) + last + words.get(most);
    }
}
