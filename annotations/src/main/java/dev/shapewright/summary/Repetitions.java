package dev.shapewright.summary;

import java.util.List;

/**
 * Which rows of a summary repeat the ones before them, with all that is inside: what a table and a picture fold.
 *
 * @param rows the rows of a summary, in their order; a block's row stands before those inside it
 */
public record Repetitions(List<LayerSummary> rows) {
    public Repetitions {
        rows = List.copyOf(rows);
    }

    /** Behind a row and all that is inside it. */
    public int end(int index) {
        int end = index + 1;
        while (end < rows.size() && rows.get(end).depth() > rows.get(index).depth()) {
            end++;
        }
        return end;
    }

    /** Whether a row, with all inside it, is an equal repetition of one before. */
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
     * The name of a row in its block, of several equal ones all their numbers: {@code bottleneck_2..5}; where the last one has
     * a name of its own, {@code encoder_layer_1..memory}.
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

    private static boolean isLike(LayerSummary a, LayerSummary b) {
        return a.source().equals(b.source())
                && a.depth() == b.depth()
                && a.layerAndWeights().equals(b.layerAndWeights())
                && a.output().equals(b.output())
                && a.parameters().equals(b.parameters())
                && a.macs().equals(b.macs());
    }
}
