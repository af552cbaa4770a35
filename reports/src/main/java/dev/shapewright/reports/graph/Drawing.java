package dev.shapewright.reports.graph;

import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.ModelSummary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The contents of a picture of a model: blocks opened to a certain depth, equal repetitions as one item, and the
 * tensors between items.
 *
 * @param items the items on the model's class, in source order
 * @param edges the edges between items that are not open, ordered by reader
 * @param outputs the tensors that flow out of the model, with the items that make them
 */
public record Drawing(List<Item> items, List<Edge> edges, List<Output> outputs) {
    /**
     * A tensor that flows out of the model.
     *
     * @param from the row of the item that makes it
     * @param label the text {@code output}, followed by the output's name unless that is obvious
     * @param training whether it flows out only while training
     */
    public record Output(int from, String label, String shape, boolean training) {}

    public Drawing {
        items = List.copyOf(items);
        edges = List.copyOf(edges);
        outputs = List.copyOf(outputs);
    }

    /** The drawing with blocks opened as deep as the given number of items allows. */
    public static Drawing of(ModelSummary summary, int mostItems) {
        Structure structure = Structure.of(summary);
        int deepest =
                summary.rows().stream().mapToInt(LayerSummary::depth).max().orElse(0);
        int depth = 0;
        while (depth < deepest && count(new Draft(structure, depth + 1).items(Structure.NONE)) <= mostItems) {
            depth++;
        }
        return new Draft(structure, depth).drawing(summary);
    }

    private static int count(List<Item> items) {
        return items.stream()
                .mapToInt(item -> item.isOpen() ? count(item.inside()) : 1)
                .sum();
    }

    /** A drawing in the making, with the blocks above a certain depth open. */
    private record Draft(Structure structure, int depth) {
        Drawing drawing(ModelSummary summary) {
            List<Item> items = items(Structure.NONE);
            Set<Edge> edges = new LinkedHashSet<>();
            items.forEach(item -> edges(item, edges));
            List<Output> outputs = new ArrayList<>();
            boolean several =
                    summary.outputs().size() + summary.trainingOutputs().size() > 1;
            summary.outputs().forEach(name -> outputs.add(output(name, several, false)));
            summary.trainingOutputs().forEach(name -> outputs.add(output(name, several, true)));
            return new Drawing(items, List.copyOf(edges), outputs);
        }

        List<Item> items(int block) {
            return structure.inside(block).stream()
                    .map(row -> new Item(row, structure.repetitions(row), isOpen(row) ? items(row) : List.<Item>of()))
                    .toList();
        }

        private boolean isOpen(int row) {
            return structure.results().get(row) != Structure.NONE
                    && structure.rows().get(row).depth() < depth;
        }

        private void edges(Item item, Set<Edge> edges) {
            if (item.isOpen()) {
                item.inside().forEach(inside -> edges(inside, edges));
                return;
            }
            int end = structure.end(item.row());
            for (LayerSummary reader : structure.rows().subList(item.row(), end)) {
                for (String input : reader.inputs()) {
                    int maker = structure.index(input);
                    if (maker < item.row() || maker >= end) {
                        edges.add(new Edge(
                                drawn(maker),
                                item.row(),
                                structure.rows().get(maker).shape()));
                    }
                }
            }
        }

        private Output output(String name, boolean several, boolean training) {
            int row = structure.index(name);
            LayerSummary made = structure.rows().get(row);
            String label = "output"
                    + (several || !made.name().equals(name) ? " " + name : "")
                    + (training ? ", only while training" : "");
            return new Output(drawn(row), label, made.shape(), training);
        }

        /** The item that represents a row: the outermost closed block around it, or the maker of its output. */
        private int drawn(int row) {
            int first = structure.firsts().get(row);
            int drawn = first;
            for (int block = structure.parents().get(first); block != Structure.NONE; ) {
                drawn = isOpen(block) ? drawn : block;
                block = structure.parents().get(block);
            }
            return isOpen(drawn) ? drawn(structure.results().get(drawn)) : drawn;
        }
    }
}
