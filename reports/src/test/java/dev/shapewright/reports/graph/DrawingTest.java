package dev.shapewright.reports.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.reports.Models;
import dev.shapewright.summary.ModelSummary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a picture shows, as many boxes as it may have. */
class DrawingTest {
    private static final ModelSummary RESIDUAL = Models.of(
            "INPUT 0 0 input          -                     4",
            "BLOCK 0 0 unit_1         input                 4 unit_1.add",
            "LAYER 1 0 unit_1.dense   input                 4",
            "LAYER 1 0 unit_1.add     unit_1.dense,input    4",
            "BLOCK 0 1 unit_2         unit_1                4 unit_2.add",
            "LAYER 1 0 unit_2.dense   unit_1                4",
            "LAYER 1 0 unit_2.add     unit_2.dense,unit_1   4",
            "LAYER 0 0 dense_1        unit_2                2");

    @Test
    void closedBlocksReadWhatIsReadInside() {
        Drawing drawing = Drawing.of(RESIDUAL, 3);

        assertEquals(List.of("input", "unit_1..2", "dense_1"), names(drawing.items()));
        assertEquals(List.of(new Edge(0, 1, "4"), new Edge(1, 7, "4")), drawing.edges());
        assertEquals(List.of(new Drawing.Output(7, "output", "2", false)), drawing.outputs());
    }

    @Test
    void openBlocksShowTheFirstOfTheirRepetitions() {
        Drawing drawing = Drawing.of(RESIDUAL, 4);

        assertEquals(List.of("dense", "add"), names(drawing.items().get(1).inside()));
        assertEquals("x2", drawing.items().get(1).times());
        assertEquals(
                List.of(new Edge(0, 2, "4"), new Edge(2, 3, "4"), new Edge(0, 3, "4"), new Edge(3, 7, "4")),
                drawing.edges());
    }

    /** What leaves a closed block under a name of its own leaves the block. */
    @Test
    void outputsAreCalledByTheirAliases() {
        ModelSummary summary = Models.flowingOut(RESIDUAL, Map.of("sum", "unit_2", "middle", "unit_1.dense"));

        assertEquals(
                List.of(
                        new Drawing.Output(1, "output middle", "4", false),
                        new Drawing.Output(1, "output sum", "4", false)),
                Drawing.of(summary, 3).outputs());
    }

    @Test
    void oneOfSeveralOutputsHasItsName() {
        ModelSummary summary = Models.flowingOut(RESIDUAL, Map.of("dense_1", "dense_1", "unit_2", "unit_2"));

        assertEquals(
                List.of("output dense_1", "output unit_2"),
                Drawing.of(summary, 3).outputs().stream()
                        .map(Drawing.Output::label)
                        .toList());
    }

    private static List<String> names(List<Item> items) {
        return items.stream().map(Item::name).toList();
    }
}
