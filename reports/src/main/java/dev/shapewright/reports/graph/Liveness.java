package dev.shapewright.reports.graph;

import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.LayerSummary.Kind;
import dev.shapewright.summary.ModelSummary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;

/**
 * The number of values alive while each layer runs, one after another: the inputs still needed, and the output. The
 * maximum is the summary's {@code peakActivations}, computed by the engine; this class computes the values at all other
 * steps.
 */
public final class Liveness {
    private final Structure structure;
    private final ModelSummary summary;
    private final int size;

    private Liveness(ModelSummary summary, Structure structure) {
        this.summary = summary;
        this.structure = structure;
        this.size = structure.rows().size();
    }

    /**
     * For each row, the values alive while it runs; empty for blocks and for layers that only training needs, and for
     * all rows if a size is known only at run time.
     */
    public static List<OptionalLong> of(ModelSummary summary, Structure structure) {
        return summary.peakActivations().isPresent()
                ? new Liveness(summary, structure).steps()
                : Collections.nCopies(structure.rows().size(), OptionalLong.empty());
    }

    private List<OptionalLong> steps() {
        boolean[] runs = runs();
        int[] lastReads = lastReads(runs);
        long alive = 0;
        for (int row = 0; row < size; row++) {
            alive += runs[row] && row(row).kind() == Kind.INPUT ? values(row) : 0;
        }
        List<OptionalLong> steps = new ArrayList<>();
        for (int row = 0; row < size; row++) {
            if (!runs[row]) {
                steps.add(OptionalLong.empty());
                continue;
            }
            alive += row(row).kind() == Kind.INPUT ? 0 : values(row);
            steps.add(OptionalLong.of(alive));
            int step = row;
            alive -= lastReads[row] == row ? values(row) : 0;
            alive -= makers(row).stream()
                    .distinct()
                    .filter(maker -> lastReads[maker] == step)
                    .mapToLong(this::values)
                    .sum();
        }
        return steps;
    }

    /** The layers and inputs, except those that only training needs. */
    private boolean[] runs() {
        boolean[] runs = new boolean[size];
        for (int row = 0; row < size; row++) {
            runs[row] = row(row).kind() != Kind.BLOCK && !row(row).training();
        }
        return runs;
    }

    /** The last step that reads each row: the row's own step if it is never read, and none for an output. */
    private int[] lastReads(boolean[] runs) {
        int[] lastReads = new int[size];
        Arrays.setAll(lastReads, row -> row);
        for (int row = 0; row < size; row++) {
            int reader = row;
            if (runs[row]) {
                makers(row).forEach(maker -> lastReads[maker] = reader);
            }
        }
        summary.outputs().forEach(output -> lastReads[structure.maker(structure.index(output))] = size);
        return lastReads;
    }

    private List<Integer> makers(int row) {
        return row(row).inputs().stream()
                .map(input -> structure.maker(structure.index(input)))
                .toList();
    }

    private LayerSummary row(int index) {
        return structure.rows().get(index);
    }

    private long values(int row) {
        return row(row).activations().orElse(0);
    }
}
