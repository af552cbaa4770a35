package dev.shapewright.shapes.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.written.ProgramText;
import dev.shapewright.summary.LayerSummary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows of a network with blocks: what each is called, what it reads, what it has. */
class RowsTest {
    private static List<String> rows(String program) {
        Network network = new ModelAnalyzer().analyze(ProgramText.read(program)).network();
        return Summaries.of(network).rows().stream().map(RowsTest::text).toList();
    }

    private static String text(LayerSummary row) {
        return "  ".repeat(row.depth()) + row.name() + " [" + row.layer() + "] " + row.inputs()
                + row.output().map(shape -> " " + shape).orElse(" ?")
                + row.sharesWith().map(name -> " = " + name).orElse("")
                + (row.repetition() > 0 ? " again" : "");
    }

    @Test
    void blocks() {
        assertEquals(
                List.of(
                        "input [Input] [] 8",
                        "first [Unit 8] [input] 8",
                        "  first.dense_1 [Dense 8] [input] 8",
                        "  first.relu_1 [Relu] [first.dense_1] 8",
                        "unit_2 [Unit 8] [first] 8 = first",
                        "  unit_2.dense_1 [Dense 8] [first] 8 = first.dense_1",
                        "  unit_2.relu_1 [Relu] [unit_2.dense_1] 8",
                        "unit_3 [Unit 6, times 2, no relu] [unit_2] 6",
                        "  unit_3.dense_1 [Dense 6] [unit_2] 6",
                        "  unit_3.dense_2 [Dense 6] [unit_3.dense_1] 6 again"),
                rows("""
                        block Unit(int units, int times = 1, boolean relu = true)
                            @Repeat(times)
                            @Dense(units = units)
                            @When(relu)
                            @Relu
                        @Input(features = 8)
                        @Unit(units = 8, times = 1)
                        @Name("first")
                        @Unit(units = 8)
                        @Share("first")
                        @Unit(units = 6, times = 2, relu = false)
                        """));
    }
}
