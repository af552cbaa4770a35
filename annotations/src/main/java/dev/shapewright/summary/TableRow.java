package dev.shapewright.summary;

import dev.shapewright.summary.LayerSummary.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of the table: a row of the summary, or several that are equal repetitions of one annotation.
 *
 * @param repetitions the rows, the first one first
 * @param from what it reads, if that is not the row above
 */
record TableRow(List<LayerSummary> repetitions, String from) {
    TableRow {
        repetitions = List.copyOf(repetitions);
    }

    LayerSummary first() {
        return repetitions.get(0);
    }

    /** The name in its block, indented by depth: {@code bottleneck_2}, or {@code bottleneck_2..5} for several rows. */
    String name() {
        return "  ".repeat(first().depth()) + Repetitions.name(repetitions);
    }

    String layer() {
        return first().layerAndRemarks() + (repetitions.size() == 1 ? "" : " x" + repetitions.size());
    }

    /** Empty if one row's are empty, or no {@code long} holds the sum. */
    OptionalLong parameters() {
        return Repetitions.sum(repetitions, LayerSummary::parameters);
    }

    OptionalLong macs() {
        return Repetitions.sum(repetitions, LayerSummary::macs);
    }

    /**
     * The rows that a table shows: of equal repetitions, the first is opened and the others share one row.
     *
     * @param depth how deep blocks are opened
     */
    static List<TableRow> of(List<LayerSummary> rows, int depth) {
        Repetitions all = new Repetitions(rows);
        List<TableRow> shown = new ArrayList<>();
        Set<String> names = rows.stream().map(LayerSummary::name).collect(Collectors.toSet());
        Flow flow = new Flow();
        int i = 0;
        while (i < rows.size()) {
            LayerSummary row = rows.get(i);
            boolean opens = row.kind() == Kind.BLOCK && row.depth() + 1 < depth;
            boolean folds = row.repetition() > 0 && i > 0 && equalsRepetitionBefore(all, i);
            String from = from(row, flow, names);
            List<LayerSummary> repetitions = new ArrayList<>(List.of(row));
            int next = opens && !folds ? i + 1 : all.end(i);
            flow.pass(row);
            while ((folds || !opens)
                    && next < rows.size()
                    && all.isRepetition(i, next)
                    && rows.get(next).inputs().equals(flow.into(row.depth()))) {
                repetitions.add(rows.get(next));
                flow.pass(rows.get(next));
                next = all.end(next);
            }
            shown.add(new TableRow(repetitions, from));
            i = next;
        }
        return shown;
    }

    private static boolean equalsRepetitionBefore(Repetitions all, int index) {
        int before = index - 1;
        while (all.rows().get(before).depth() > all.rows().get(index).depth()) {
            before--;
        }
        return all.isRepetition(before, index);
    }

    /**
     * What a row reads, unless that is the default; in a block, names from that block appear without the path, and what
     * flows into it as {@code input}.
     */
    private static String from(LayerSummary row, Flow flow, Set<String> all) {
        if (row.kind() == Kind.INPUT || row.inputs().equals(flow.into(row.depth()))) {
            return "";
        }
        String block =
                row.name().substring(0, row.name().length() - row.ownName().length());
        List<String> names = new ArrayList<>();
        for (String name : row.inputs()) {
            names.add(flow.intoBlock(row.depth()).contains(name) ? "input" : inBlock(name, block, all));
        }
        boolean clear = new HashSet<>(names).size() == new HashSet<>(row.inputs()).size();
        return String.join(", ", clear ? names : row.inputs());
    }

    /**
     * A name without the path of a block; one from outside that something in the block could also have is marked as the
     * model's.
     */
    private static String inBlock(String name, String block, Set<String> all) {
        if (name.startsWith(block)) {
            return name.substring(block.length());
        }
        boolean taken = name.equals("input") || all.contains(block + name);
        return taken ? "the model's " + name : name;
    }
}
