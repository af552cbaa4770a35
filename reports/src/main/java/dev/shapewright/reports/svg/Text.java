package dev.shapewright.reports.svg;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Measures and escapes the text of the picture. */
final class Text {
    private static final int MOST_CHARACTERS = 52;
    private static final int SPACE = 52;

    /** The width of a character in the fonts of the style sheet, in tenths of a pixel. */
    private static final int BOLD = 78;

    private static final int FIXED = 73;
    private static final int SMALL = 64;
    private static final int HEADING = 112;

    /** The scripts with square letters. */
    private static final Set<UnicodeScript> WIDE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private Text() {}

    /** A text shortened to fit into a box. */
    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MOST_CHARACTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS - 1)) + "\u2026";
    }

    /** The width that the text of a box needs. */
    static int width(Box box) {
        int first = BOLD * letters(box.name()) + SMALL * (letters(box.note()) + letters(box.times()));
        return Math.max(first, FIXED * letters(box.detail())) / 10 + SPACE;
    }

    /** The width of the name of the model. */
    static int heading(String text) {
        return HEADING * letters(text) / 10;
    }

    /** The width of a small text, which is not bold. */
    static int small(String text) {
        return SMALL * letters(text) / 10;
    }

    /** The width of the shape of a tensor. */
    static int width(String shape) {
        return FIXED * letters(shape) / 10;
    }

    /** The length of a text in Latin letters of the same total width. */
    private static int letters(String text) {
        return text.codePoints()
                .map(c -> WIDE.contains(UnicodeScript.of(c)) ? 2 : 1)
                .sum();
    }

    /** A text escaped for XML, without the characters that XML does not allow. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\r', '\t' -> escaped.append(' ');
                default -> escaped.append(isXml(c) ? Character.toString(c) : "\uFFFD");
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c >= ' ' && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
