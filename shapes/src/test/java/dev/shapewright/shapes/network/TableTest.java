package dev.shapewright.shapes.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.written.ProgramText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The names in a table's last column, which inside of a block are those of the block. */
class TableTest {
    /** The first use reads two tensors that are called {@code y}, the second its own and the model's input. */
    @Test
    void noTwoTensorsAreCalledAlike() {
        String table = Summaries.of(
                        new ModelAnalyzer().analyze(ProgramText.read("""
                                block Skip(String from)
                                    @Dense(units = 8)
                                    @Name("y")
                                    @Add(from)
                                @Input(features = 8)
                                @Dense(units = 8)
                                @Name("y")
                                @Relu
                                @Skip(from = "y")
                                @Skip(from = "input")
                                """)).network())
                .table();

        assertEquals("""
                Net

                name     layer       output  parameters  MACs  from
                -------------------------------------------------------------------
                input    Input       8
                y        Dense 8     8               72    64
                relu_1   Relu        8                0     0
                skip_1   Skip y      8               72    64
                  y      Dense 8     8               72    64
                  add_1  Add y       8                0     0  skip_1.y, y
                skip_2   Skip input  8               72    64
                  y      Dense 8     8               72    64
                  add_1  Add input   8                0     0  y, the model's input
                """, table.substring(0, table.lastIndexOf("---")).replaceAll("-+$", ""));
    }

    /** Equal repetitions are one row, which says the name that the last one has, whatever it is. */
    @Test
    void theLastRepetitionKeepsItsName() {
        String table = Summaries.of(
                        new ModelAnalyzer().analyze(ProgramText.read("""
                                @Input(features = 8)
                                @Repeat(3)
                                @Dense(units = 8)
                                @Repeat(3)
                                @Relu
                                @Name("memory")
                                @Repeat(3)
                                @Tanh
                                @Name("head_2")
                                """)).network())
                .table();

        assertEquals("""
                Net

                name            layer       output  parameters  MACs
                ----------------------------------------------------
                input           Input       8
                dense_1..3      Dense 8 x3  8              216   192
                relu_1..memory  Relu x3     8                0     0
                tanh_1..head_2  Tanh x3     8                0     0
                """, table.substring(0, table.lastIndexOf("---")).replaceAll("-+$", ""));
    }

    /** Of repetitions whose sum no {@code long} holds. */
    @Test
    void aSumThatNoLongHoldsIsUnknown() {
        String table = Summaries.of(
                        new ModelAnalyzer().analyze(ProgramText.read("""
                                @Input(features = 2147483647)
                                @Repeat(4)
                                @Dense(units = 2147483647, bias = false)
                                """)).network())
                .table();

        assertEquals(
                List.of("dense_1..4", "Dense", "2147483647,", "no", "bias", "x4", "2147483647", "?", "?"),
                List.of(table.lines().skip(5).findFirst().orElseThrow().trim().split(" +")));
    }

    /** A text that says nothing is told as what is not there. */
    @Test
    void anArgumentThatIsEmpty() {
        String table = Summaries.of(
                        new ModelAnalyzer().analyze(ProgramText.read("""
                                block Unit(int units, String out, String twice = "t")
                                    @Dense(units = units)
                                    @Name(out)
                                    @Relu
                                    @Name(twice)
                                @Input(features = 8)
                                @Unit(units = 4, out = "", twice = "")
                                """)).network())
                .table(1);

        assertEquals(
                List.of("unit_1", "Unit", "4,", "no", "out,", "no", "twice", "4", "36", "32"),
                List.of(table.lines().skip(5).findFirst().orElseThrow().trim().split(" +")));
    }
}
