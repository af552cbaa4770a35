package dev.shapewright.reports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a comparison: a change of a row, or of the model as a whole.
 *
 * @param sign {@code "+ "} or {@code "- "} for a row that was added or is gone, otherwise empty
 * @param name the name of the row, or {@code model}
 * @param text what changed
 * @param counts whether the text states counts, which are those of each repetition
 * @param times the number of equal repetitions that the line stands for
 */
record Change(String sign, String name, String text, boolean counts, int times) {

    static Change text(String name, String text) {
        return new Change("", name, text, false, 1);
    }

    /** A change of counts: {@code conv_2 parameters 296 -> 592 (+296)}. */
    static Change count(String name, String text) {
        return new Change("", name, text, true, 1);
    }

    /** A row that was added, or is gone. */
    static Change row(String sign, String name, String text) {
        return new Change(sign, name, text, true, 1);
    }

    /**
     * This change with another name of a row, wherever it stands for the row or for what is inside it.
     *
     * @param row the name of a row
     * @param other what to call it: the range of several repetitions, or nothing
     * @param repetitions how many rows that stands for, in addition to those it stands for already
     */
    Change with(String row, String other, int repetitions) {
        boolean inside = name.equals(row) || name.startsWith(row + ".");
        String mentions = "(?<![\\w.-])" + Pattern.quote(row + ".");
        return new Change(
                sign,
                inside ? other + name.substring(row.length()) : name,
                text.contains(row + ".") ? text.replaceAll(mentions, Matcher.quoteReplacement(other + ".")) : text,
                counts,
                times * repetitions);
    }

    /** The line; counts of repetitions are followed by their number: {@code (+296) x12}. */
    @Override
    public String toString() {
        return sign + name + text + (counts && times > 1 ? " x" + times : "");
    }
}
