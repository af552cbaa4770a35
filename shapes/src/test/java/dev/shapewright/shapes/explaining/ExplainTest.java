package dev.shapewright.shapes.explaining;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.shapes.Analysis;
import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.Source;
import dev.shapewright.shapes.network.SeedNetwork;
import dev.shapewright.shapes.network.Summaries;
import dev.shapewright.summary.ModelSummary;
import java.io.DataOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The text of {@code explain}. */
class ExplainTest {
    private final ModelSummary seed = ExplainedStack.summary(SeedNetwork.SOURCE);

    @Test
    void aConvolution() {
        assertEquals("""
                conv_2: Conv 3x3, 8 (Net.java:4)
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
                """, seed.explain("conv_2"));
    }

    @Test
    void anInput() {
        assertEquals("""
                input: Input (Net.java:1)
                  output  28x28x1
                """, seed.explain("input"));
    }

    /** A single weight needs no list of parts, a joined tensor has several inputs, and frozen layers are not trained. */
    @Test
    void partsInputsAndNotes() {
        ModelSummary summary = ExplainedStack.summary("""
                @Input(length = 10, features = 8)
                @Frozen
                @Lstm(units = 16)
                @Name("encoder")
                @Branch
                @Dense(units = 2000, bias = false)
                @Branch
                @Concat
                """);
        assertEquals("""
                encoder: Lstm 16 (frozen) (Net.java:3)
                  input               10x8, from input
                  features            units = 16
                  output              10x16
                  parameters          4*16*8 + 4*16*16 + 4*16 = 1,600
                    kernel            4*16*8 = 512
                    recurrent kernel  4*16*16 = 1,024
                    bias              4*16 = 64
                  trainable           0
                  MACs                10*4*16*8 + 10*4*16*16 = 15,360
                    kernel            10*4*16*8 = 5,120
                    recurrent kernel  10*4*16*16 = 10,240
                  activations         160
                  receptive field     10
                  PyTorch             4*16*8 + 4*16*16 + 2*4*16 = 1,664 parameters: two bias vectors (doubleBias = true)

                dense_1: Dense 2000, no bias (Net.java:6)
                  input            10x16, from encoder
                  features         units = 2000
                  output           10x2000
                  parameters       16*2000 = 32,000
                  MACs             10*16*2000 = 320,000
                  activations      20,000
                  receptive field  10

                concat_1: Concat (Net.java:8)
                  input            10x2000, from dense_1
                                   10x16, from encoder
                  features         2000 + 16 = 2016
                  output           10x2016
                  parameters       0
                  MACs             0
                  activations      20,160
                  receptive field  10
                """, summary.explain().substring(summary.explain().indexOf("encoder:")));
    }

    /**
     * Buffers, a bias large enough for digit grouping, sizes known only at run time, and an axis order that only shapes
     * follow.
     */
    @Test
    void buffersAndUnknownSizes() {
        ModelSummary summary = ExplainedStack.summary("""
                @Input(height = 32, width = Input.ANY, channels = 1200, layout = Layout.CHANNELS_FIRST)
                @BatchNorm
                @Upsample({1, 2})
                """);
        assertEquals("""
                batch_norm_1: BatchNorm (Net.java:2)
                  input            1200x32x?, from input
                  output           1200x32x?
                  parameters       1200 + 1200 = 2,400
                    scale          1,200
                    shift          1,200
                  buffers          1200 + 1200 = 2,400
                    mean           1,200
                    variance       1,200
                  MACs             0
                  activations      ?
                  receptive field  1x1
                  PyTorch          1200 + 1200 + 1 = 2,401 buffers: a counter of batches, too
                  Keras            1200 + 1200 + 1200 + 1200 = 4,800 parameters: the statistics count, as non-trainable ones
                """, summary.explain("batch_norm_1"));
        assertTrue(summary.explain("upsample_1").contains("""
                  height           32*1 = 32
                  width            ?*2 = ?
                  output           1200x32x?
                """), summary.explain("upsample_1"));
    }

    /** An invalid layer has no formulas, but what is known is shown. */
    @Test
    void aModelThatDidNotCompile() {
        Analysis broken = new ModelAnalyzer().analyze(Source.stack("""
                @Input(height = 2, width = 2, channels = 1)
                @Conv(kernel = 3, filters = 4)
                """));
        assertEquals("""
                conv_1: Conv (Net.java:2)
                  input        2x2x1, from input
                  output       ?
                  parameters   ?
                  MACs         ?
                  activations  ?
                """, Summaries.of(broken.network()).explain("conv_1"));
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearest() {
        assertEquals(
                "Net has no layer conv_7; the nearest names are conv_1, conv_2, conv_3",
                assertThrows(IllegalArgumentException.class, () -> seed.explain("conv_7"))
                        .getMessage());
        assertEquals(
                "Net has no layer Dense; the nearest names are dense_1, dense_2",
                assertThrows(IllegalArgumentException.class, () -> seed.layer("Dense"))
                        .getMessage());
        assertEquals(
                "Net has no layer x",
                assertThrows(IllegalArgumentException.class, () -> seed.explain("x"))
                        .getMessage());
    }

    @Test
    void isTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        String text = seed.explain();
        try {
            Locale.setDefault(new Locale("hi", "IN", "Deva"));
            assertEquals(text, ExplainedStack.summary(SeedNetwork.SOURCE).explain());
            Locale.setDefault(new Locale("tr", "TR"));
            assertEquals(text, ExplainedStack.summary(SeedNetwork.SOURCE).explain());
        } finally {
            Locale.setDefault(before);
        }
    }

    /** A string in a class file has room for 65,535 bytes, and a repeated explanation costs only a few bytes. */
    @Test
    void travelsInChunksAndOnce() {
        String alike = "@Input(features = 4)\n"
                + IntStream.range(0, 1_000).mapToObj(i -> "@BatchNorm").collect(Collectors.joining("\n"));
        String different = "@Input(features = 4)\n"
                + IntStream.range(0, 1_000)
                        .mapToObj(i -> "@Dense(units = " + (i + 1) + ")")
                        .collect(Collectors.joining("\n"));
        String characters =
                "@Input(features = 4)\n@Custom(name = \"" + "a\u00e9\u20ac\ud83d\ude00".repeat(20_000) + "\")";
        for (String source : List.of(alike, different, characters)) {
            ModelSummary summary = ExplainedStack.summary(source);
            List<String> chunks = summary.encode();
            for (String chunk : chunks) {
                assertDoesNotThrow(() -> new DataOutputStream(OutputStream.nullOutputStream()).writeUTF(chunk));
            }
            assertEquals(summary, ModelSummary.decode(chunks.toArray(String[]::new)));
        }
        int length = String.join("", ExplainedStack.summary(alike).encode()).length();
        assertTrue(length < 1_000 * 65, () -> length + " characters");
    }
}
