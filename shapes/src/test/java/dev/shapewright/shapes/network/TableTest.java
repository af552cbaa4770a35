package dev.shapewright.shapes.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.written.ProgramText;
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
}
