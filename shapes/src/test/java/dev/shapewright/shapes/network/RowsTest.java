package dev.shapewright.shapes.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.written.ProgramText;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.ModelSummary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rows of a network with blocks: their names, inputs and contents. */
class RowsTest {
    private static ModelSummary summary(String program) {
        return Summaries.of(
                new ModelAnalyzer().analyze(ProgramText.read(program)).network());
    }

    private static List<String> rows(String program) {
        return summary(program).rows().stream().map(RowsTest::text).toList();
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

    /**
     * A block that goes back, one that ends in it, one that ends in a tensor named inside it, and one that returns its
     * input.
     */
    @Test
    void resultsOfBlocks() {
        ModelSummary summary = summary("""
                block Back(String aux = "")
                    @Dense(units = 4) @Name("kept")
                    @Dense(units = 4) @Name(aux)
                    @From("kept")
                block Around()
                    @Back
                block Into()
                    @Back(aux = "head")
                    @Relu
                    @From("head")
                block Side(String head)
                    @Dense(units = 4) @Name(head)
                    @From("input")
                @Input(features = 8)
                @Around
                @Into
                @Side(head = "seen")
                @Add("seen")
                """);

        assertEquals(
                List.of(
                        "around_1 -> around_1.back_1",
                        "around_1.back_1 -> around_1.back_1.kept",
                        "into_1 -> into_1.head",
                        "into_1.back_1 -> into_1.back_1.kept",
                        "side_1 -> none"),
                summary.rows().stream()
                        .filter(row -> row.kind() == LayerSummary.Kind.BLOCK)
                        .map(row -> row.name() + " -> " + row.result().orElse("none"))
                        .toList());
    }

    /** The block that passes on its input, and is the last in another one, stands inside of that. */
    @Test
    void whatABlockAtTheEndOfAnotherReads() {
        assertEquals(
                List.of(
                        "input [Input] [] 8",
                        "outer_1 [Outer] [input] 4",
                        "  outer_1.dense_1 [Dense 4] [input] 4",
                        "  outer_1.skipped_1 [Skipped no deep] [outer_1.dense_1] 4",
                        "dense_1 [Dense 2] [outer_1] 2"),
                rows("""
                        block Skipped(boolean deep)
                            @When(deep)
                            @Relu
                        block Outer()
                            @Dense(units = 4)
                            @Skipped(deep = false)
                        @Input(features = 8)
                        @Outer
                        @Dense(units = 2)
                        """));
    }

    /** It flows out under its own name, and is read under the block's. */
    @Test
    void theResultOfABlockMayBeAnOutput() {
        ModelSummary summary = summary("""
                block Net(String head)
                    @Dense(units = 3) @Name("kept")
                    @Dense(units = 3) @Output(head)
                @Input(features = 2)
                @Net(head = "features")
                @Relu
                """);

        assertEquals(List.of("features", "relu_1"), summary.outputs());
        assertEquals(Optional.of("features"), summary.layer("net_1").result());
        assertEquals(List.of("net_1"), summary.layer("relu_1").inputs());
    }

    /** Only numbers of axes are abbreviated. */
    @Test
    void textsAreTheirOwn() {
        assertEquals(
                List.of("input [Input] [] 8", "axa [Relu] [input] 8", "custom_1 [Custom x, inputs axa] [axa, axa] 8"),
                rows("""
                        @Input(features = 8)
                        @Relu
                        @Name("axa")
                        @Custom(name = "x", inputs = "axa")
                        """));
    }
}
