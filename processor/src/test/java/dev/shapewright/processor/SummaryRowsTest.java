package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.shapewright.layers.Axis;
import dev.shapewright.layers.Layout;
import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.EachCompiler;
import dev.shapewright.processor.testing.Loaded;
import dev.shapewright.processor.testing.Seed;
import dev.shapewright.processor.testing.TestCompiler;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.LayerSummary.Kind;
import dev.shapewright.summary.ModelSummary;
import dev.shapewright.summary.TensorShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The result of the generated {@code summary()}, row by row and as a table. */
class SummaryRowsTest {
    private static ModelSummary summary(TestCompiler compiler, String file, String source) {
        Compiled compiled = compiler.compile(file, source);
        assertEquals(List.of(), compiled.allErrors());
        return Loaded.of(compiled, file.replace(".java", "ModelSummary")).summary();
    }

    /** Name, layer, inputs, output, parameters, buffers, MACs, receptive field and source of a row. */
    private static String text(LayerSummary row) {
        return String.join(
                " | ",
                row.name(),
                row.layer(),
                row.inputs().toString(),
                row.output().map(TensorShape::toString).orElse("?"),
                text(row.parameters()),
                text(row.buffers()),
                text(row.macs()),
                row.receptiveField().map(TensorShape::toString).orElse("?"),
                row.source());
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "?";
    }

    private static String rows(ModelSummary summary) {
        return summary.rows().stream().map(row -> text(row) + "\n").collect(Collectors.joining());
    }

    /** Receptive fields by hand: each layer adds (its kernel - 1) times the strides before it. */
    @EachCompiler
    void rowsOfTheSeedNetwork(TestCompiler compiler) {
        ModelSummary summary = summary(compiler, Seed.FILE, Seed.source());

        assertEquals("""
                input | Input | [] | 28x28x1 | 0 | 0 | 0 | 1x1 | MnistCnn.java:3
                conv_1 | Conv 5x5, 4 | [input] | 24x24x4 | 104 | 0 | 57600 | 5x5 | MnistCnn.java:4
                pool_1 | Pool 2x2 | [conv_1] | 12x12x4 | 0 | 0 | 0 | 6x6 | MnistCnn.java:5
                conv_2 | Conv 3x3, 8 | [pool_1] | 10x10x8 | 296 | 0 | 28800 | 10x10 | MnistCnn.java:6
                pool_2 | Pool 2x2 | [conv_2] | 5x5x8 | 0 | 0 | 0 | 12x12 | MnistCnn.java:7
                conv_3 | Conv 3x3, 16 | [pool_2] | 3x3x16 | 1168 | 0 | 10368 | 20x20 | MnistCnn.java:8
                flatten_1 | Flatten | [conv_3] | 144 | 0 | 0 | 0 | 28x28 | MnistCnn.java:9
                dense_1 | Dense 16 | [flatten_1] | 16 | 2320 | 0 | 2304 | 28x28 | MnistCnn.java:10
                dense_2 | Dense 10 | [dense_1] | 10 | 170 | 0 | 160 | 28x28 | MnistCnn.java:11
                """, rows(summary));
        assertEquals(
                List.of(Kind.INPUT, Kind.LAYER, Kind.LAYER),
                summary.rows().stream().map(LayerSummary::kind).limit(3).toList());
        assertEquals(
                OptionalInt.of(24),
                summary.layer("conv_1").output().orElseThrow().size(Axis.WIDTH));
        assertEquals("MnistCnn", summary.model());
        assertEquals(Layout.CHANNELS_LAST, summary.layout());
        assertEquals(List.of("dense_2"), summary.outputs());
        assertEquals(Optional.of("conv_1"), summary.peakLayer());
    }

    @EachCompiler
    void tableOfTheSeedNetwork(TestCompiler compiler) {
        ModelSummary summary = summary(compiler, Seed.FILE, Seed.source());

        assertEquals("""
                MnistCnn

                name       layer         output   parameters    MACs
                ----------------------------------------------------
                input      Input         28x28x1
                conv_1     Conv 5x5, 4   24x24x4         104  57,600
                pool_1     Pool 2x2      12x12x4           0       0
                conv_2     Conv 3x3, 8   10x10x8         296  28,800
                pool_2     Pool 2x2      5x5x8             0       0
                conv_3     Conv 3x3, 16  3x3x16        1,168  10,368
                flatten_1  Flatten       144               0       0
                dense_1    Dense 16      16            2,320   2,304
                dense_2    Dense 10      10              170     160
                ----------------------------------------------------
                layers       8
                parameters   4,058
                MACs         99,232
                activations  4,194, at most 3,088 at once at conv_1
                output       10 from dense_2
                Counts are for one sample.
                """, summary.toString());
    }

    /**
     * A volume printed channels first, with names, a frozen layer and running statistics. By hand: the conv has
     * 1*3*2*3*8 = 144 weights, at 2*3*3 positions 2,592 MACs; the norm 16 parameters and 16 statistics; the dense 144*4
     * + 4.
     */
    private static final String SCAN = """
            import dev.shapewright.layers.*;

            @Input(depth = 2, height = 7, width = 4, channels = 3, layout = Layout.CHANNELS_FIRST) @Name("scan")
            @Frozen @Conv(kernel = {1, 3, 2}, filters = 8, stride = {1, 2, 1}, bias = false) @Name("stem")
            @BatchNorm @Relu @Dropout(0.25) @Flatten
            @Dense(units = 4) @Softmax
            class Scan {}
            """;

    @EachCompiler
    void rowsOfANamedVolume(TestCompiler compiler) {
        assertEquals("""
                scan | Input | [] | 3x2x7x4 | 0 | 0 | 0 | 1x1x1 | Scan.java:3
                stem | Conv 1x3x2, 8, stride 1x2x1, no bias | [scan] | 8x2x3x3 | 144 | 0 | 2592 | 1x3x2 | Scan.java:4
                batch_norm_1 | BatchNorm | [stem] | 8x2x3x3 | 16 | 16 | 0 | 1x3x2 | Scan.java:5
                relu_1 | Relu | [batch_norm_1] | 8x2x3x3 | 0 | 0 | 0 | 1x3x2 | Scan.java:5
                dropout_1 | Dropout 0.25 | [relu_1] | 8x2x3x3 | 0 | 0 | 0 | 1x3x2 | Scan.java:5
                flatten_1 | Flatten | [dropout_1] | 144 | 0 | 0 | 0 | 2x7x4 | Scan.java:5
                dense_1 | Dense 4 | [flatten_1] | 4 | 580 | 0 | 576 | 2x7x4 | Scan.java:6
                softmax_1 | Softmax | [dense_1] | 4 | 0 | 0 | 0 | 2x7x4 | Scan.java:6
                """, rows(summary(compiler, "Scan.java", SCAN)));
    }

    @EachCompiler
    void tableOfANamedVolume(TestCompiler compiler) {
        ModelSummary summary = summary(compiler, "Scan.java", SCAN);

        assertEquals("""
                Scan

                name          layer                                          output   parameters   MACs
                ---------------------------------------------------------------------------------------
                scan          Input                                          3x2x7x4
                stem          Conv 1x3x2, 8, stride 1x2x1, no bias (frozen)  8x2x3x3         144  2,592
                batch_norm_1  BatchNorm                                      8x2x3x3          16      0
                relu_1        Relu                                           8x2x3x3           0      0
                dropout_1     Dropout 0.25                                   8x2x3x3           0      0
                flatten_1     Flatten                                        144               0      0
                dense_1       Dense 4                                        4               580    576
                softmax_1     Softmax                                        4                 0      0
                ---------------------------------------------------------------------------------------
                layers       7
                parameters   740 (trainable 596)
                buffers      16 (running statistics; Keras prints them as non-trainable parameters)
                MACs         3,168
                activations  728, at most 312 at once at stem
                output       4 from softmax_1
                Counts are for one sample.
                """, summary.toString());
        assertEquals(OptionalLong.of(596), summary.trainableParameters());
        assertEquals(OptionalLong.of(0), summary.layer("stem").trainableParameters());
        assertEquals(OptionalLong.of(16), summary.buffers());
        assertEquals(Layout.CHANNELS_FIRST, summary.layout());
    }

    /** Counts by hand: 4*3 + 3 and 3*2 + 2. */
    @EachCompiler
    void anOutputIsCalledAsItSaysWhateverTheTensorBears(TestCompiler compiler) {
        Compiled compiled = compiler.compile("Towers.java", """
                import dev.shapewright.layers.*;

                @Input(features = 4)
                @Dense(units = 3) @Name("trunk") @Output("features")
                @Dense(units = 2) @Output("kind") @Name("label")
                class Towers {}
                """);
        assertEquals(List.of(), compiled.allErrors());
        Loaded loaded = Loaded.of(compiled, "TowersModelSummary");
        ModelSummary summary = loaded.summary();

        assertEquals(List.of("features", "kind"), summary.outputs());
        assertEquals(Map.of("features", "trunk", "label", "kind"), summary.aliases());
        assertEquals(summary.layer("trunk"), summary.layer("features"));
        assertEquals("""
                Towers

                name   layer    output  parameters  MACs
                ----------------------------------------
                input  Input    4
                trunk  Dense 3  3               15    12
                kind   Dense 2  2                8     6
                ----------------------------------------
                layers       2
                parameters   23
                MACs         18
                activations  5, at most 7 at once at trunk
                output       3 from trunk, named features
                output       2 from kind
                Counts are for one sample.
                """, summary.toString());
        assertEquals("features", loaded.value("FEATURES"));
        assertEquals("3", loaded.value("FEATURES_SHAPE"));
        assertEquals(3, loaded.value("FEATURES_FEATURES"));
        assertEquals(2, loaded.value("LABEL_FEATURES"));
        assertFalse(loaded.names().contains("LABEL_PARAMETERS"));
        assertEquals("2", loaded.value("OUTPUT_SHAPE"));
    }

    /** Counts by hand: 4*3 + 3 and 3*3 + 3, of which a frozen block trains none; a tied layer has none of its own. */
    @EachCompiler
    void theTableMarksWhatIsFrozen(TestCompiler compiler) {
        ModelSummary summary = summary(compiler, "Tuned.java", """
                import dev.shapewright.layers.*;

                @Input(features = 4)
                @Half
                @Frozen @Whole
                @Frozen @Dense(units = 3) @Name("last")
                @Dense(units = 3) @Share("last")
                class Tuned {}

                @Frozen @Dense(units = 3) @Relu @Dense(units = 3)
                @interface Half {}

                @Dense(units = 3)
                @interface Whole {}
                """);

        assertEquals("""
                Tuned

                name       layer                 output  parameters  MACs
                ---------------------------------------------------------
                input      Input                 4
                half_1     Half (partly frozen)  3               27    21
                  dense_1  Dense 3 (frozen)      3               15    12
                  relu_1   Relu                  3                0     0
                  dense_2  Dense 3               3               12     9
                whole_1    Whole (frozen)        3               12     9
                  dense_1  Dense 3 (frozen)      3               12     9
                last       Dense 3 (frozen)      3               12     9
                dense_2    Dense 3 = last        3                0     9
                ---------------------------------------------------------
                layers       6
                parameters   51 (trainable 12)
                MACs         48
                activations  18, at most 7 at once at half_1.dense_1
                output       3 from dense_2
                Counts are for one sample.
                """, summary.toString());
    }

    /** 2 + (2147483648 >> 31): the smallest int has no positive counterpart among the ints. */
    @EachCompiler
    void theLeastNumberIsNegatedExactly(TestCompiler compiler) {
        ModelSummary summary = summary(compiler, "Least.java", """
                import dev.shapewright.layers.*;

                @Input(features = 4)
                @Dense(units = (int) (2 + (-(-2147483648) >> 31)))
                class Least {}
                """);

        assertEquals("3", summary.layer("dense_1").shape());
    }

    /** If class files are to have no line numbers, javac has no line map either. */
    @EachCompiler
    void linesWithoutLineNumbers(TestCompiler compiler) {
        Compiled compiled = compiler.compile(Map.of(Seed.FILE, Seed.source()), List.of("-g:none"));

        assertEquals(List.of(), compiled.allErrors());
        ModelSummary summary = Loaded.of(compiled, "MnistCnnModelSummary").summary();
        assertEquals("MnistCnn.java:7", summary.layer("pool_2").source());
    }
}
