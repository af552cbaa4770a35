package dev.shapewright.reports.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.reports.Models;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How rows hang together: what is folded, and whose output is that of a block. */
class StructureTest {
    private static final Structure REPEATED = Structure.of(Models.of(
            "INPUT 0 0 input           -               4",
            "BLOCK 0 0 unit_1          input           4  unit_1.relu_1",
            "LAYER 1 0 unit_1.dense_1  input           4",
            "LAYER 1 0 unit_1.relu_1   unit_1.dense_1  4",
            "BLOCK 0 1 unit_2          unit_1          4  unit_2.relu_1",
            "LAYER 1 0 unit_2.dense_1  unit_1          4",
            "LAYER 1 0 unit_2.relu_1   unit_2.dense_1  4",
            "LAYER 0 0 dense_1         unit_2          2"));

    @Test
    void equalRepetitionsAreFoldedWithAllInside() {
        assertEquals(List.of(0, 1, 2, 3, 1, 2, 3, 7), REPEATED.firsts());
        assertEquals(List.of(0, 1, 7), REPEATED.inside(Structure.NONE));
        assertEquals(2, REPEATED.repetitions(1).size());
        assertEquals(1, REPEATED.repetitions(2).size());
    }

    @Test
    void whatABlockGivesIsMadeByItsResult() {
        assertEquals(List.of(-1, 3, -1, -1, 6, -1, -1, -1), REPEATED.results());
        assertEquals(6, REPEATED.maker(4));
    }

    @Test
    void aResultMayBeABlockOrInsideOfOne() {
        Structure structure = Structure.of(Models.of(
                "INPUT 0 0 input                  -                      4",
                "BLOCK 0 0 outer_1                input                  4  outer_1.inner_1",
                "BLOCK 1 0 outer_1.inner_1        input                  4  outer_1.inner_1.kept",
                "LAYER 2 0 outer_1.inner_1.kept   input                  4",
                "LAYER 2 0 outer_1.inner_1.relu_1 outer_1.inner_1.kept   4",
                "BLOCK 0 0 back_1                 outer_1                4  back_1.inner_1.kept",
                "BLOCK 1 0 back_1.inner_1         outer_1                4  back_1.inner_1.relu_1",
                "LAYER 2 0 back_1.inner_1.kept    outer_1                4",
                "LAYER 2 0 back_1.inner_1.relu_1  back_1.inner_1.kept    4"));

        assertEquals(3, structure.maker(1));
        assertEquals(7, structure.maker(5));
    }

    @Test
    void whatHandsOnItsInputHasNoResult() {
        Structure structure = Structure.of(Models.of(
                "INPUT 0 0 input           -      4",
                "BLOCK 0 0 side_1          input  4",
                "LAYER 1 0 side_1.dense_1  input  4",
                "LAYER 0 0 relu_1          side_1 4"));

        assertEquals(Structure.NONE, structure.results().get(1));
    }

    /** What reads more than the repetition before is drawn by itself. */
    @Test
    void repetitionsThatReadSomethingElseAreNotFolded() {
        Structure structure = Structure.of(Models.of(
                "INPUT 0 0 input  -            4",
                "LAYER 0 0 add_1  input,input  4",
                "LAYER 0 1 add_2  add_1,input  4"));

        assertEquals(List.of(0, 1, 2), structure.firsts());
    }
}
