package dev.shapewright.shapes.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A known word that may have been meant by an unknown one.
 *
 * @param word the nearest known word
 * @param distance how many letters away it is
 */
public record Nearest(String word, int distance) {
    /** Two words that are both longer are not compared by letter: that takes as many steps as the product of their lengths. */
    private static final int LONGEST = 1_000;

    /** The nearest of some words; empty if there are none. */
    public static Optional<Nearest> of(String wrong, Collection<String> known) {
        return all(wrong, known).findFirst();
    }

    /** The words that are near enough to have been meant, the nearest first. */
    public static List<Nearest> meant(String wrong, Collection<String> known) {
        return all(wrong, known).filter(nearest -> nearest.isMeant(wrong)).toList();
    }

    /**
     * The words by distance, ignoring case, where another number at the end is one letter; of equally near ones, first
     * those with more letters behind, then those with the nearest number, then those that only lack letters, then in
     * alphabetical order.
     */
    private static Stream<Nearest> all(String wrong, Collection<String> known) {
        Numbered numbered = Numbered.of(wrong);
        return known.stream()
                .map(word -> new Nearest(word, letters(word.toLowerCase(Locale.ROOT), wrong.toLowerCase(Locale.ROOT))))
                .sorted(Comparator.comparingInt(Nearest::distance)
                        .thenComparing(
                                nearest -> !Numbered.of(nearest.word).stem.startsWith(wrong))
                        .thenComparingLong(nearest -> numbered.gap(Numbered.of(nearest.word)))
                        .thenComparing(nearest -> !nearest.word.startsWith(wrong) && !wrong.startsWith(nearest.word))
                        .thenComparing(Nearest::word));
    }

    private static int letters(String word, String wrong) {
        boolean otherNumber = Numbered.of(word).gap(Numbered.of(wrong)) < Numbered.UNLIKE;
        return word.equals(wrong) ? 0 : otherNumber ? 1 : between(word, wrong);
    }

    /** A word that ends with a number, such as {@code block12}; a word without one has none. */
    private record Numbered(String stem, String number) {
        /** The gap of words that do not only differ in their numbers. */
        static final long UNLIKE = Long.MAX_VALUE;

        /** Longer numbers are none that anybody counts to. */
        private static final int MOST_DIGITS = 9;

        static Numbered of(String word) {
            int end = word.length();
            while (end > 0 && word.length() - end < MOST_DIGITS && Character.isDigit(word.charAt(end - 1))) {
                end--;
            }
            return new Numbered(word.substring(0, end), word.substring(end));
        }

        /** How far the numbers of two words with the same stem are apart. */
        long gap(Numbered other) {
            boolean alike = stem.equals(other.stem) && !number.isEmpty() && !other.number.isEmpty();
            return alike ? Math.abs(Long.parseLong(number) - Long.parseLong(other.number)) : UNLIKE;
        }
    }

    private boolean isMeant(String wrong) {
        // Two words of two letters are as near as two typos even if they have none in common.
        boolean unlike = distance == 2 && Math.max(word.length(), wrong.length()) == 2;
        return !unlike && distance <= Math.max(2, wrong.length() / 3);
    }

    /** As the end of a headline, if the word is near enough to have been meant: {@code ; did you mean "e4"?}. */
    public String question(String wrong) {
        return isMeant(wrong) ? "; did you mean \"" + word + "\"?" : "";
    }

    /** The number of letters to change, add, leave out or swap with the next one (optimal string alignment distance). */
    private static int between(String a, String b) {
        if (Math.min(a.length(), b.length()) > LONGEST) {
            return a.equals(b) ? 0 : Math.max(a.length(), b.length());
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            int[] oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                row[j] = i == 0 ? j : Math.min(last[j - 1] + difference(a, b, i, j), Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && difference(a, b, i, j - 1) + difference(a, b, i - 1, j) == 0) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }

    /** 0 if a letter of one word, counted from 1, is that of the other, otherwise 1. */
    private static int difference(String a, String b, int i, int j) {
        return a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    }
}
