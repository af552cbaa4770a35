package dev.shapewright.summary;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Finds the rows of a summary that, with everything inside them, repeat the ones before; tables and pictures fold
 * these.
 *
 * @param rows the rows of a summary, in their order; a block's row comes before those inside it
 */
public record Repetitions(List<LayerSummary> rows) {
    public Repetitions {
        rows = List.copyOf(rows);
    }

    /** The index after a row and everything inside it. */
    public int end(int index) {
        int end = index + 1;
        while (end < rows.size() && rows.get(end).depth() > rows.get(index).depth()) {
            end++;
        }
        return end;
    }

    /** Whether a row, with everything inside it, is an equal repetition of an earlier one. */
    public boolean isRepetition(int before, int index) {
        int size = end(index) - index;
        if (rows.get(index).repetition() == 0 || end(before) - before != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (!isLike(rows.get(before + i), rows.get(index + i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The name of a row in its block; for several equal rows, the range of their numbers: {@code bottleneck_2..5}, or
     * {@code encoder_layer_1..memory} if the last one has a name of its own.
     */
    public static String name(List<LayerSummary> equal) {
        String first = equal.get(0).ownName();
        String last = equal.get(equal.size() - 1).ownName();
        String type = first.substring(0, first.lastIndexOf('_') + 1);
        boolean numbered = last.startsWith(type)
                && last.length() > type.length()
                && last.substring(type.length()).chars().allMatch(Character::isDigit);
        return equal.size() == 1 ? first : first + ".." + (numbered ? last.substring(type.length()) : last);
    }

    /** What equal rows have together; empty if one row's count is, or no {@code long} holds the sum. */
    public static OptionalLong sum(List<LayerSummary> equal, Function<LayerSummary, OptionalLong> count) {
        long sum = 0;
        for (LayerSummary row : equal) {
            OptionalLong one = count.apply(row);
            if (one.isEmpty() || one.getAsLong() > Long.MAX_VALUE - sum) {
                return OptionalLong.empty();
            }
            sum += one.getAsLong();
        }
        return OptionalLong.of(sum);
    }

    private static boolean isLike(LayerSummary a, LayerSummary b) {
        return a.source().equals(b.source())
                && a.depth() == b.depth()
                && a.layerAndRemarks().equals(b.layerAndRemarks())
                && a.output().equals(b.output())
                && a.parameters().equals(b.parameters())
                && a.macs().equals(b.macs());
    }
}
