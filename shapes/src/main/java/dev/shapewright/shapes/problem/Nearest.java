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
    /** The nearest of some words; empty if there are none. */
    public static Optional<Nearest> of(String wrong, Collection<String> known) {
        return all(wrong, known).findFirst();
    }

    /** The words that are near enough to have been meant, the nearest first. */
    public static List<Nearest> meant(String wrong, Collection<String> known) {
        return all(wrong, known).filter(nearest -> nearest.isMeant(wrong)).toList();
    }

    /**
     * The words by distance, ignoring case; of equally near ones, those first that only lack letters or have more, then in
     * alphabetical order.
     */
    private static Stream<Nearest> all(String wrong, Collection<String> known) {
        return known.stream()
                .map(word -> new Nearest(word, between(word.toLowerCase(Locale.ROOT), wrong.toLowerCase(Locale.ROOT))))
                .sorted(Comparator.comparingInt(Nearest::distance)
                        .thenComparing(nearest -> !nearest.word.startsWith(wrong) && !wrong.startsWith(nearest.word))
                        .thenComparing(Nearest::word));
    }

    private boolean isMeant(String wrong) {
        return distance <= Math.max(2, wrong.length() / 3);
    }

    /** As the end of a headline, if the word is near enough to have been meant: {@code ; did you mean "e4"?}. */
    public String question(String wrong) {
        return isMeant(wrong) ? "; did you mean \"" + word + "\"?" : "";
    }

    /** The number of letters to change, add, leave out or swap with the next one (optimal string alignment distance). */
    private static int between(String a, String b) {
        int[][] distances = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : between(a, b, i, j, distances);
            }
        }
        return distances[a.length()][b.length()];
    }

    /** The same of the first letters of two words, from the distances of fewer. */
    private static int between(String a, String b, int i, int j, int[][] distances) {
        boolean alike = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(
                distances[i - 1][j - 1] + (alike ? 0 : 1), Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
    }
}
