package dev.shapewright.summary;

import dev.shapewright.summary.LayerSummary.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A row of the table: a row of the summary, or several that are equal repetitions of one annotation.
 *
 * @param repetitions the rows, the first one first
 * @param from what it reads, where that is not the row above
 */
record TableRow(List<LayerSummary> repetitions, String from) {
    TableRow {
        repetitions = List.copyOf(repetitions);
    }

    LayerSummary first() {
        return repetitions.get(0);
    }

    /** The name in its block, as deep as the block: {@code bottleneck_2}, of several {@code bottleneck_2..5}. */
    String name() {
        String last = repetitions.get(repetitions.size() - 1).ownName();
        String range = repetitions.size() == 1 ? "" : ".." + last.substring(last.lastIndexOf('_') + 1);
        return "  ".repeat(first().depth()) + first().ownName() + range;
    }

    String layer() {
        return first().layerAndWeights() + (repetitions.size() == 1 ? "" : " x" + repetitions.size());
    }

    OptionalLong parameters() {
        return sum(LayerSummary::parameters);
    }

    OptionalLong macs() {
        return sum(LayerSummary::macs);
    }

    private OptionalLong sum(Function<LayerSummary, OptionalLong> count) {
        long sum = 0;
        for (LayerSummary row : repetitions) {
            if (count.apply(row).isEmpty()) {
                return OptionalLong.empty();
            }
            sum += count.apply(row).getAsLong();
        }
        return OptionalLong.of(sum);
    }

    /**
     * The rows that a table shows: of repetitions that are equal, the first is opened, the others are one row.
     *
     * @param depth how deep blocks are opened
     */
    static List<TableRow> of(List<LayerSummary> rows, int depth) {
        List<TableRow> shown = new ArrayList<>();
        Flow flow = new Flow();
        int i = 0;
        while (i < rows.size()) {
            LayerSummary row = rows.get(i);
            boolean opens = row.kind() == Kind.BLOCK && row.depth() + 1 < depth;
            boolean folds = row.repetition() > 0 && i > 0 && equalsRepetitionBefore(rows, i);
            String from = from(row, flow);
            List<LayerSummary> repetitions = new ArrayList<>(List.of(row));
            int next = opens && !folds ? i + 1 : end(rows, i);
            flow.pass(row);
            while ((folds || !opens)
                    && next < rows.size()
                    && isRepetition(rows, i, next)
                    && rows.get(next).inputs().equals(flow.into(row.depth()))) {
                repetitions.add(rows.get(next));
                flow.pass(rows.get(next));
                next = end(rows, next);
            }
            shown.add(new TableRow(repetitions, from));
            i = next;
        }
        return shown;
    }

    /** Behind a row and all that is inside it. */
    private static int end(List<LayerSummary> rows, int index) {
        int end = index + 1;
        while (end < rows.size() && rows.get(end).depth() > rows.get(index).depth()) {
            end++;
        }
        return end;
    }

    private static boolean equalsRepetitionBefore(List<LayerSummary> rows, int index) {
        int before = index - 1;
        while (rows.get(before).depth() > rows.get(index).depth()) {
            before--;
        }
        return isRepetition(rows, before, index);
    }

    /** Whether a row, with all inside it, is an equal repetition of one before. */
    private static boolean isRepetition(List<LayerSummary> rows, int before, int index) {
        int size = end(rows, index) - index;
        if (rows.get(index).repetition() == 0 || end(rows, before) - before != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (!isLike(rows.get(before + i), rows.get(index + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLike(LayerSummary a, LayerSummary b) {
        return a.source().equals(b.source())
                && a.depth() == b.depth()
                && a.layerAndWeights().equals(b.layerAndWeights())
                && a.output().equals(b.output())
                && a.parameters().equals(b.parameters())
                && a.macs().equals(b.macs());
    }

    /**
     * What a row reads, where that is not what it reads if nothing is said; in a block names of its own without the path, and
     * {@code input} for what flows into it.
     */
    private static String from(LayerSummary row, Flow flow) {
        if (row.kind() == Kind.INPUT || row.inputs().equals(flow.into(row.depth()))) {
            return "";
        }
        String block =
                row.name().substring(0, row.name().length() - row.ownName().length());
        return String.join(
                ", ",
                row.inputs().stream()
                        .map(name -> flow.intoBlock(row.depth()).contains(name)
                                ? "input"
                                : name.startsWith(block) ? name.substring(block.length()) : name)
                        .toList());
    }
}
