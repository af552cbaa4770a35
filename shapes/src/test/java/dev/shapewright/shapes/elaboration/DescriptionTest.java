package dev.shapewright.shapes.elaboration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.network.Summaries;
import dev.shapewright.shapes.written.ProgramText;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.LayerSummary.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The descriptions of uses of blocks in their rows. */
class DescriptionTest {
    private static List<String> blocks(String program) {
        return Summaries.of(
                        new ModelAnalyzer().analyze(ProgramText.read(program)).network())
                .rows()
                .stream()
                .filter(row -> row.kind() == Kind.BLOCK)
                .map(LayerSummary::layer)
                .toList();
    }

    /** A number that becomes an activation is described by the activation's name, through any number of blocks. */
    @Test
    void constantsOfLayersAreWords() {
        assertEquals(
                List.of("Act activation gelu", "Outer 2, gate sigmoid", "Act activation sigmoid", "Outer 1", "Act"),
                blocks("""
                        block Act(int activation = 1)
                            @When(activation != 0) @Activation(activation)
                        block Outer(int units, int gate = 1)
                            @Act(activation = gate)
                            @Dense(units = units)
                        @Input(features = 4)
                        @Act(activation = Activation.GELU)
                        @Outer(units = 2, gate = Activation.SIGMOID)
                        @Outer(units = 1)
                        """));
    }

    /** A number that is not such a constant, or is only a count, stays a number. */
    @Test
    void otherNumbersStayNumbers() {
        assertEquals(List.of("Act activation 0, twice 2"), blocks("""
                        block Act(int activation = 1, int twice = 1)
                            @When(activation != 0) @Activation(activation)
                            @Repeat(twice) @Relu
                        @Input(features = 4)
                        @Act(activation = 0, twice = 2)
                        """));
    }

    /** What is on, off or empty is a word; what is called value needs no name; what is known only at run time is open. */
    @Test
    void switchesAndEmptyTextsAreWords() {
        assertEquals(List.of("Inner no residual, no skip, 3", "Outer", "Inner residual, steps ?"), blocks("""
                        block Inner(boolean residual, String skip = "x", int value = 1, int steps = 0)
                            @Relu
                        block Outer
                            @Inner(residual = true, steps = In.length)
                        @Input(length = Input.ANY, features = 4)
                        @Inner(residual = false, skip = "", value = 3)
                        @Outer
                        """));
    }

    /** In binary 3 * 0.1 is 0.30000000000000004, and 0.2f more than 0.2. */
    @Test
    void realNumbersWithoutTheNoiseOfArithmetic() {
        String drop = """
                block Drop(double rate = 0.5)
                    @Dropout(rate)
                @Input(features = 4)
                """;
        assertEquals(List.of("Drop rate 0.3"), blocks(drop + "@Drop(rate = 3 * 0.1)"));
        assertEquals(List.of("Drop rate 0.123456789"), blocks(drop + "@Drop(rate = 0.123456789)"));
        assertEquals(List.of("Drop rate 1.0E-5"), blocks(drop + "@Drop(rate = 0.00001)"));
    }
}
