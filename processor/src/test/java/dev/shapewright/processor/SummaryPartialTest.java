package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.EachCompiler;
import dev.shapewright.processor.testing.Loaded;
import dev.shapewright.processor.testing.Said;
import dev.shapewright.processor.testing.TestCompiler;
import dev.shapewright.summary.ModelSummary;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Unknown values have no constants: sizes known only at run time, and whatever follows from a mistake. */
class SummaryPartialTest {
    /** By hand: the conv has 3*3*3*8 = 216 weights without a bias, the norm 16 and 16, the dense 8*4 + 4. */
    private static final String ANY_HEIGHT = """
            import dev.shapewright.layers.*;

            @Input(height = Input.ANY, width = 32, channels = 3)
            @Conv(kernel = 3, filters = 8, bias = false) @Name("stemConv-1")
            @Frozen @BatchNorm
            @GlobalAvgPool
            @Dense(units = 4)
            class Tall {}
            """;

    @EachCompiler
    void sizesOfRunTimeHaveNoConstants(TestCompiler compiler) {
        Compiled compiled = compiler.compile("Tall.java", ANY_HEIGHT);

        assertEquals(List.of(), compiled.diagnostics());
        List<String> constants = Loaded.of(compiled, "TallModelSummary").constants();
        assertEquals(
                List.of(
                        "int LAYERS = 4",
                        "long PARAMETERS = 268",
                        "long TRAINABLE_PARAMETERS = 252",
                        "long BUFFERS = 16",
                        "String INPUT_SHAPE = ?x32x3",
                        "int INPUT_WIDTH = 32",
                        "int INPUT_CHANNELS = 3",
                        "String STEM_CONV_1 = stemConv-1",
                        "String STEM_CONV_1_SHAPE = ?x30x8",
                        "int STEM_CONV_1_WIDTH = 30",
                        "int STEM_CONV_1_CHANNELS = 8",
                        "long STEM_CONV_1_PARAMETERS = 216",
                        "String BATCH_NORM_1 = batch_norm_1",
                        "String BATCH_NORM_1_SHAPE = ?x30x8",
                        "int BATCH_NORM_1_WIDTH = 30",
                        "int BATCH_NORM_1_CHANNELS = 8",
                        "long BATCH_NORM_1_PARAMETERS = 16",
                        "long BATCH_NORM_1_MACS = 0",
                        "String GLOBAL_AVG_POOL_1 = global_avg_pool_1",
                        "String GLOBAL_AVG_POOL_1_SHAPE = 8",
                        "int GLOBAL_AVG_POOL_1_FEATURES = 8",
                        "long GLOBAL_AVG_POOL_1_PARAMETERS = 0",
                        "long GLOBAL_AVG_POOL_1_MACS = 0",
                        "String DENSE_1 = dense_1",
                        "String DENSE_1_SHAPE = 4",
                        "int DENSE_1_FEATURES = 4",
                        "long DENSE_1_PARAMETERS = 36",
                        "long DENSE_1_MACS = 32",
                        "String OUTPUT_SHAPE = 4",
                        "int OUTPUT_FEATURES = 4"),
                constants.subList(0, constants.size() - 1));
    }

    @EachCompiler
    void theTableWritesAQuestionMark(TestCompiler compiler) {
        Compiled compiled = compiler.compile("Tall.java", ANY_HEIGHT);

        ModelSummary summary = Loaded.of(compiled, "TallModelSummary").summary();
        assertEquals("""
                Tall

                name               layer                 output  parameters  MACs
                -----------------------------------------------------------------
                input              Input                 ?x32x3
                stemConv-1         Conv 3x3, 8, no bias  ?x30x8         216     ?
                batch_norm_1       BatchNorm (frozen)    ?x30x8          16     0
                global_avg_pool_1  GlobalAvgPool         8                0     0
                dense_1            Dense 4               4               36    32
                -----------------------------------------------------------------
                layers       4
                parameters   268 (trainable 252)
                buffers      16 (running statistics; Keras prints them as non-trainable parameters)
                MACs         ?
                activations  ?
                output       4 from dense_1
                Counts are for one sample.
                """, summary.table());
        assertEquals(OptionalLong.empty(), summary.macs());
        assertEquals(Optional.empty(), summary.peakLayer());
    }

    /** The second conv is invalid: everything before it is known, but of the layers after it only the names are. */
    private static final String BROKEN = """
            import dev.shapewright.layers.*;

            @Input(height = 8, width = 8, channels = 3)
            @Conv(kernel = 3, filters = 8)
            @Conv(kernel = 9, filters = 8)
            @Flatten
            @Dense(units = 4)
            class Broken {}
            """;

    private static final List<String> BEFORE_THE_MISTAKE = List.of(
            "int LAYERS = 4",
            "String INPUT_SHAPE = 8x8x3",
            "int INPUT_HEIGHT = 8",
            "int INPUT_WIDTH = 8",
            "int INPUT_CHANNELS = 3",
            "String CONV_1 = conv_1",
            "String CONV_1_SHAPE = 6x6x8",
            "int CONV_1_HEIGHT = 6",
            "int CONV_1_WIDTH = 6",
            "int CONV_1_CHANNELS = 8",
            "long CONV_1_PARAMETERS = 224",
            "long CONV_1_MACS = 7776",
            "String CONV_2 = conv_2",
            "String FLATTEN_1 = flatten_1",
            "String DENSE_1 = dense_1");

    /** The constants declared in a generated source, which a build with an error does not compile. */
    private static List<String> declared(String source) {
        return Pattern.compile("public static final (\\w+ \\w+ = .*);")
                .matcher(source)
                .results()
                .map(result -> result.group(1).replace("\"", "").replaceAll("(?<=\\d)L$", ""))
                .toList();
    }

    @EachCompiler
    void aMistakeLeavesWhatIsKnown(TestCompiler compiler) {
        Compiled compiled = compiler.compile("Broken.java", BROKEN);

        assertEquals(List.of(5L), compiled.errors().stream().map(Said::line).toList());
        assertEquals(BEFORE_THE_MISTAKE, declared(compiled.source("BrokenModelSummary.java")));
    }

    /** Code that uses the summary gets no error that it is missing. */
    @EachCompiler
    void theMistakeIsTheOnlyError(TestCompiler compiler) {
        String user = "\nclass User { int width = BrokenModelSummary.CONV_1_WIDTH;"
                + " String table = BrokenModelSummary.summary().table(); String dense = BrokenModelSummary.DENSE_1; }\n";
        Compiled compiled = compiler.compile("Broken.java", BROKEN + user);

        assertEquals(compiled.errors(), compiled.allErrors());
        assertEquals(1, compiled.errors().size());
    }

    /** The class exists even if there is no input. */
    @EachCompiler
    void aModelWithoutInputHasAClassToo(TestCompiler compiler) {
        Compiled compiled = compiler.compile(
                "Bare.java", "import dev.shapewright.layers.*;\n@Dense(units = 4) @Relu class Bare {}\n");

        assertEquals(
                List.of("input-missing"),
                compiled.errors().stream().map(Said::id).toList());
        assertEquals(
                List.of("int LAYERS = 2", "String DENSE_1 = dense_1", "String RELU_1 = relu_1"),
                declared(compiled.source("BareModelSummary.java")));
    }
}
