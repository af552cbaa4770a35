package dev.shapewright.processor;

import static dev.shapewright.processor.ComparedPrograms.assertChanges;

import org.junit.jupiter.api.Test;

/** The reported differences between two summaries with repetitions. */
class ComparedRepetitionsTest {
    private static final String REPEATED = """
            block Res
                @Branch
                @Conv(kernel = 3, filters = 8, padding = 1) @Relu
                @Branch
                @When(In.channels != 8) @Conv(kernel = 1, filters = 8)
                @Add
            block Unit(int times)
                @Repeat(times) @Res
            @Input(height = 8, width = 8, channels = 3)
            @Unit(times = 3)
            @GlobalAvgPool
            """;

    /** Of the blocks inside a block, only the added or removed one is reported, and nothing inside the others. */
    @Test
    void aRepetitionInsideABlock() {
        assertChanges(
                REPEATED,
                REPEATED.replace("times = 3", "times = 4"),
                "unit_1 Unit 3 -> Unit 4",
                "+ unit_1.res_4 Res, output 8x8x8, parameters 584, MACs 36,864",
                "model parameters 1,424 -> 2,008 (+584)",
                "model MACs 89,088 -> 125,952 (+36,864)");
        assertChanges(
                REPEATED,
                REPEATED.replace("times = 3", "times = 2"),
                "unit_1 Unit 3 -> Unit 2",
                "- unit_1.res_3 Res, output 8x8x8, parameters 584, MACs 36,864",
                "model parameters 1,424 -> 840 (-584)",
                "model MACs 89,088 -> 52,224 (-36,864)");
    }

    private static final String FEEDS = """
            block Feed(int hidden)
                @Dense(units = hidden)
                @Relu
                @Dense(units = 4)
            @Input(features = 4)
            @Repeat(3) @Feed(hidden = 8)
            @Dense(units = 2)
            """;

    /** Counts are those of each repetition, and their number stands behind them. */
    @Test
    void whatAllRepetitionsHaveInCommonIsToldOnce() {
        assertChanges(
                FEEDS,
                FEEDS.replace("hidden = 8", "hidden = 16"),
                "feed_1..3 Feed 8 -> Feed 16",
                "feed_1..3.dense_1 Dense 8 -> Dense 16",
                "feed_1..3.dense_1 output 8 -> 16",
                "feed_1..3.dense_1 parameters 40 -> 80 (+40) x3",
                "feed_1..3.dense_1 MACs 32 -> 64 (+32) x3",
                "feed_1..3.relu_1 output 8 -> 16",
                "feed_1..3.dense_2 parameters 36 -> 68 (+32) x3",
                "feed_1..3.dense_2 MACs 32 -> 64 (+32) x3",
                "model parameters 238 -> 454 (+216)",
                "model MACs 200 -> 392 (+192)");
    }

    @Test
    void severalRepetitionsMoreAreOneLine() {
        String longer = FEEDS.replace("@Repeat(3)", "@Repeat(5)");
        assertChanges(
                FEEDS,
                longer,
                "+ feed_4..5 Feed 8, output 4, parameters 76, MACs 64 x2",
                "model parameters 238 -> 390 (+152)",
                "model MACs 200 -> 328 (+128)");
        assertChanges(
                longer,
                FEEDS,
                "- feed_4..5 Feed 8, output 4, parameters 76, MACs 64 x2",
                "model parameters 390 -> 238 (-152)",
                "model MACs 328 -> 200 (-128)");
    }

    /** Two uses that are written one below the other are two changes. */
    @Test
    void whatIsWrittenTwiceIsToldTwice() {
        String twice = """
                @Input(features = 4)
                @Dense(units = 4)
                @Dense(units = 4)
                """;
        assertChanges(
                twice,
                twice.replace("units = 4", "units = 4, bias = false"),
                "dense_1 Dense 4 -> Dense 4, no bias",
                "dense_1 parameters 20 -> 16 (-4)",
                "dense_2 Dense 4 -> Dense 4, no bias",
                "dense_2 parameters 20 -> 16 (-4)",
                "model parameters 40 -> 32 (-8)");
    }

    /** The first repetition has a projection, and reads fewer channels. */
    @Test
    void aRepetitionThatDiffersIsToldByItself() {
        assertChanges(
                REPEATED,
                REPEATED.replace("filters = 8", "filters = 16").replace("!= 8", "!= 16"),
                "unit_1 output 8x8x8 -> 8x8x16",
                "unit_1.res_1 output 8x8x8 -> 8x8x16",
                "unit_1.res_1.conv_1 Conv 3x3, 8, padding 1 -> Conv 3x3, 16, padding 1",
                "unit_1.res_1.conv_1 output 8x8x8 -> 8x8x16",
                "unit_1.res_1.conv_1 parameters 224 -> 448 (+224)",
                "unit_1.res_1.conv_1 MACs 13,824 -> 27,648 (+13,824)",
                "unit_1.res_1.relu_1 output 8x8x8 -> 8x8x16",
                "unit_1.res_1.conv_2 Conv 1x1, 8 -> Conv 1x1, 16",
                "unit_1.res_1.conv_2 output 8x8x8 -> 8x8x16",
                "unit_1.res_1.conv_2 parameters 32 -> 64 (+32)",
                "unit_1.res_1.conv_2 MACs 1,536 -> 3,072 (+1,536)",
                "unit_1.res_1.add_1 output 8x8x8 -> 8x8x16",
                "unit_1.res_2..3 output 8x8x8 -> 8x8x16",
                "unit_1.res_2..3.conv_1 Conv 3x3, 8, padding 1 -> Conv 3x3, 16, padding 1",
                "unit_1.res_2..3.conv_1 output 8x8x8 -> 8x8x16",
                "unit_1.res_2..3.conv_1 parameters 584 -> 2,320 (+1,736) x2",
                "unit_1.res_2..3.conv_1 MACs 36,864 -> 147,456 (+110,592) x2",
                "unit_1.res_2..3.relu_1 output 8x8x8 -> 8x8x16",
                "unit_1.res_2..3.add_1 output 8x8x8 -> 8x8x16",
                "global_avg_pool_1 output 8 -> 16",
                "model parameters 1,424 -> 5,152 (+3,728)",
                "model MACs 89,088 -> 325,632 (+236,544)");
    }

    /** Repetitions within repetitions: the numbers of both are multiplied. */
    @Test
    void repetitionsWithinRepetitions() {
        String nested = """
                block Inner(int width)
                    @Dense(units = 2)
                    @Dense(units = width)
                block Outer(int width)
                    @Repeat(2) @Inner(width = width)
                @Input(features = 4)
                @Repeat(3) @Outer(width = 4)
                """;
        assertChanges(
                nested,
                nested.replace("@Dense(units = 2)", "@Dense(units = 2, bias = false)"),
                "outer_1..3.inner_1..2.dense_1 Dense 2 -> Dense 2, no bias",
                "outer_1..3.inner_1..2.dense_1 parameters 10 -> 8 (-2) x6",
                "model parameters 132 -> 120 (-12)");
    }
}
