package dev.shapewright.shapes.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.written.ProgramText;
import dev.shapewright.summary.ModelSummary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The texts in the cells of a table: row names, numbers and the tensors that are read. */
class TableTest {
    private static ModelSummary summary(String program) {
        return Summaries.of(
                new ModelAnalyzer().analyze(ProgramText.read(program)).network());
    }

    /** A table without its totals. */
    private static String rows(String table) {
        return table.substring(0, table.lastIndexOf("---")).replaceAll("-+$", "");
    }

    /** The words of a table's first row after the input's. */
    private static List<String> firstLayer(String table) {
        return List.of(table.lines().skip(5).findFirst().orElseThrow().trim().split(" +"));
    }

    /** The first use reads two tensors called {@code y}, the second reads its own and the model's input. */
    @Test
    void noTwoTensorsAreCalledAlike() {
        String table = summary("""
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
                                """).table();

        assertEquals("""
                Net

                name     layer       output  parameters  MACs  from
                -------------------------------------------------------------------
                input    Input       8
                y        Dense 8     8               72    64
                relu_1   Relu        8                0     0
                skip_1   Skip y      8               72    64
                  y      Dense 8     8               72    64
                  add_1  Add y       8                0     0  y, the model's y
                skip_2   Skip input  8               72    64
                  y      Dense 8     8               72    64
                  add_1  Add input   8                0     0  y, the model's input
                """, rows(table));
    }

    /** Only the block's own {@code e} is called that, even if a row reads only the model's. */
    @Test
    void aNameThatAnotherTensorOfTheBlockHas() {
        String table = summary("""
                                block Back(String skip)
                                    @Dense(units = 3)
                                    @Name("e")
                                    @Tanh
                                    @Concat({skip, "current"})
                                @Input(features = 8)
                                @Dense(units = 4)
                                @Name("e")
                                @Dense(units = 5)
                                @Back(skip = "e")
                                """).table();

        assertEquals("""
                Net

                name        layer             output  parameters  MACs  from
                -----------------------------------------------------------------------------
                input       Input             8
                e           Dense 4           4               36    32
                dense_2     Dense 5           5               25    20
                back_1      Back e            7               18    15
                  e         Dense 3           3               18    15
                  tanh_1    Tanh              3                0     0
                  concat_1  Concat e+current  7                0     0  the model's e, tanh_1
                """, rows(table));
    }

    /** Equal repetitions are one row, which shows the name of the last one, whatever it is. */
    @Test
    void theLastRepetitionKeepsItsName() {
        String table = summary("""
                                @Input(features = 8)
                                @Repeat(3)
                                @Dense(units = 8)
                                @Repeat(3)
                                @Relu
                                @Name("memory")
                                @Repeat(3)
                                @Tanh
                                @Name("head_2")
                                """).table();

        assertEquals("""
                Net

                name            layer       output  parameters  MACs
                ----------------------------------------------------
                input           Input       8
                dense_1..3      Dense 8 x3  8              216   192
                relu_1..memory  Relu x3     8                0     0
                tanh_1..head_2  Tanh x3     8                0     0
                """, rows(table));
    }

    /** The repetitions have a sum that exceeds a {@code long}. */
    @Test
    void aSumThatNoLongHoldsIsUnknown() {
        String table = summary("""
                                @Input(features = 2147483647)
                                @Repeat(4)
                                @Dense(units = 2147483647, bias = false)
                                """).table();

        assertEquals(
                List.of("dense_1..4", "Dense", "2147483647,", "no", "bias", "x4", "2147483647", "?", "?"),
                firstLayer(table));
    }

    /** An empty text is shown like a missing one. */
    @Test
    void anArgumentThatIsEmpty() {
        String table = summary("""
                                block Unit(int units, String out, String twice = "t")
                                    @Dense(units = units)
                                    @Name(out)
                                    @Relu
                                    @Name(twice)
                                @Input(features = 8)
                                @Unit(units = 4, out = "", twice = "")
                                """).table(1);

        assertEquals(List.of("unit_1", "Unit", "4,", "no", "out,", "no", "twice", "4", "36", "32"), firstLayer(table));
    }
}
