package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.EachCompiler;
import dev.shapewright.processor.testing.Loaded;
import dev.shapewright.processor.testing.Seed;
import dev.shapewright.processor.testing.TestCompiler;
import dev.shapewright.summary.Memory;
import dev.shapewright.summary.ModelSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The formulas in a generated class. */
class SummaryExplainTest {
    private static final String CONV_2 = """
            conv_2: Conv 3x3, 8 (MnistCnn.java:6)
              input            12x12x4, from pool_1
              height           (12 + 0 + 0 - 3) / 1 + 1 = 10
              width            (12 + 0 + 0 - 3) / 1 + 1 = 10
              channels         filters = 8
              output           10x10x8
              parameters       3*3*4*8 + 8 = 296
                kernel         3*3*4*8 = 288
                bias           8
              MACs             10*10*3*3*4*8 = 28,800
              activations      800
              receptive field  10x10
            """;

    private static ModelSummary summary(TestCompiler compiler, String file, String source) {
        Compiled compiled = compiler.compile(file, source);
        assertEquals(List.of(), compiled.allErrors());
        return Loaded.of(compiled, file.replace(".java", "ModelSummary")).summary();
    }

    @EachCompiler
    void theSeedNetwork(TestCompiler compiler) {
        ModelSummary summary = summary(compiler, Seed.FILE, Seed.source());

        assertEquals(CONV_2, summary.explain("conv_2"));
        assertTrue(summary.explain().contains("\n\n" + CONV_2 + "\npool_2: "), summary::explain);
        assertEquals(Optional.of(new Memory(16_232, 12_352, "conv_1")), summary.memory(4));
    }

    @Test
    void theReadmeShowsIt() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        assertTrue(readme.contains("```text\n" + CONV_2 + "```"));
    }

    @Test
    void theGuideShowsIt() throws IOException {
        ModelSummary summary = summary(TestCompiler.javac(), "Speech.java", """
                import dev.shapewright.layers.*;

                @Input(length = 100, features = 40)
                @Lstm(units = 64)
                @Step(-1)
                @Dense(units = 10)
                class Speech {}
                """);
        String guide = Files.readString(Path.of("..", "docs", "language.md"));
        assertTrue(guide.contains("```text\n" + summary.explain("lstm_1") + "```"), summary::explain);
    }

    /** A block's other counts cover everything inside; the values of its output alone would be mistaken for such a sum. */
    @EachCompiler
    void aBlockSaysWhatItsLayersAddAndNothingOfActivations(TestCompiler compiler) {
        ModelSummary summary = summary(compiler, "Net.java", """
                import dev.shapewright.layers.*;

                @Input(features = 10)
                @Two
                class Net {}

                @Dense(units = 100) @Relu @Dense(units = 5)
                @interface Two {}
                """);

        // 10*100 + 100, 100*5 + 5; 10*100, 100*5
        assertEquals("""
                two_1: Two (Net.java:4)
                  input       10, from input
                  output      5
                  parameters  1,605
                    dense_1   1,100
                    dense_2   505
                  MACs        1,500
                    dense_1   1,000
                    dense_2   500
                """, summary.explain("two_1"));
    }

    @EachCompiler
    void whatOtherFrameworksPrint(TestCompiler compiler) {
        ModelSummary summary = summary(compiler, "Speech.java", """
                import dev.shapewright.layers.*;

                @Input(length = Input.ANY, features = 8)
                @Lstm(units = 16) @Name("states")
                @MatMul(value = "states", transpose = true)
                class Speech {}
                """);

        assertEquals("""
                states: Lstm 16 (Speech.java:4)
                  input               ?x8, from input
                  features            units = 16
                  output              ?x16
                  parameters          4*16*8 + 4*16*16 + 4*16 = 1,600
                    kernel            4*16*8 = 512
                    recurrent kernel  4*16*16 = 1,024
                    bias              4*16 = 64
                  MACs                ?*4*16*8 + ?*4*16*16 = ?
                    kernel            ?*4*16*8 = ?
                    recurrent kernel  ?*4*16*16 = ?
                  activations         ?
                  receptive field     ?
                  PyTorch             4*16*8 + 4*16*16 + 2*4*16 = 1,664 parameters: two bias vectors (doubleBias = true)
                """, summary.explain("states"));
        assertTrue(
                summary.explain("mat_mul_1").contains("\n  features         the length of states = ?\n"),
                () -> summary.explain("mat_mul_1"));
    }
}
