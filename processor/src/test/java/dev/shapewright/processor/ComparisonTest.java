package dev.shapewright.processor;

import static dev.shapewright.processor.ComparedPrograms.assertChanges;
import static dev.shapewright.processor.ComparedPrograms.summary;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.reports.Comparison;
import dev.shapewright.reports.ReportFormat;
import dev.shapewright.reports.ReportReader;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.ModelSummary;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The reported differences between two summaries. */
class ComparisonTest {
    private static final String NETWORK = """
            @Input(height = 28, width = 28, channels = 1)
            @Conv(kernel = 3, filters = 8)
            @Conv(kernel = 3, filters = 8)
            @Pool(size = 2)
            @Flatten
            @Dense(units = 10)
            """;

    private static final String RESIDUAL = """
            block Unit(int filters)
                @Branch
                @Conv(kernel = 3, filters = filters, padding = 1)
                @Branch
                @Add
            @Input(height = 8, width = 8, channels = 4)
            @Unit(filters = 4)
            @Unit(filters = 4)
            @Conv(kernel = 1, filters = 2)
            """;

    @Test
    void nothing() {
        assertChanges(NETWORK, NETWORK);
        assertChanges(NETWORK, "\n\n" + NETWORK);
        ModelSummary summary = summary(RESIDUAL);
        assertEquals(List.of(), Comparison.of(ReportReader.read(ReportFormat.JSON.of(summary)), summary));
    }

    /** Layers that only training needs say so, in every form. */
    @Test
    void aHeadForTraining() {
        String model = """
                block Head()
                    @Dense(units = 5)
                    @Relu
                @Input(features = 4)
                @Dense(units = 8) @Name("trunk")
                @Head
                @Output(value = "aux", training = true)
                @From("trunk")
                @Dense(units = 2)
                """;
        ModelSummary summary = summary(model);

        assertEquals(
                List.of("aux", "aux.dense_1", "aux.relu_1"),
                summary.rows().stream()
                        .filter(LayerSummary::training)
                        .map(LayerSummary::name)
                        .toList());
        assertEquals(summary, ReportReader.read(ReportFormat.JSON.of(summary)));
        assertEquals(summary, ModelSummary.decode(summary.encode().toArray(String[]::new)));
        assertEquals(OptionalLong.of(48), summary.macs());
        assertEquals(
                OptionalLong.of(40), summary.layer("aux").macs(), "of the head, which is not in the sum of 4*8 + 8*2");
    }

    /** Neither a shape nor a count changes, and no row reads another one. */
    @Test
    void anotherResultOfABlock() {
        String model = """
                block Heads()
                    @Dense(units = 4) @Name("a")
                    @Dense(units = 4) @Name("b")
                    @Add({"a", "b"}) @Relu
                    @From("a")
                @Input(features = 4)
                @Heads
                @Dense(units = 10)
                """;
        assertChanges(model, model.replace("@From(\"a\")", "@From(\"b\")"), "heads_1 result heads_1.a -> heads_1.b");
        // The added layer is what flows out, as anybody expects.
        assertChanges(
                model.replace("    @From(\"a\")\n", ""),
                model.replace("    @From(\"a\")", "    @Gelu"),
                "+ heads_1.gelu_1 Gelu, output 4, parameters 0, MACs 0");
    }

    @Test
    void anElement() {
        assertChanges(
                NETWORK,
                NETWORK.replace("units = 10", "units = 12"),
                "dense_1 Dense 10 -> Dense 12",
                "dense_1 output 10 -> 12",
                "dense_1 parameters 11,530 -> 13,836 (+2,306)",
                "dense_1 MACs 11,520 -> 13,824 (+2,304)",
                "model parameters 12,194 -> 14,500 (+2,306)",
                "model MACs 391,968 -> 394,272 (+2,304)");
    }

    /** The same tensor flows into the blocks, under whatever name. */
    @Test
    void aNameOfTheInput() {
        String named = RESIDUAL.replace("channels = 4)", "channels = 4)\n@Name(\"pixels\")");
        assertChanges(RESIDUAL, named, "input is called pixels");
        assertChanges(named, RESIDUAL, "pixels is called input");
    }

    /** An output keeps its name, whatever its row is called. */
    @Test
    void aNameBesideThatOfAnOutput() {
        String before = """
                @Input(features = 8)
                @Dense(units = 10)
                @Output("logits")
                @Softmax
                """;
        assertChanges(before, before.replace("@Output", "@Name(\"fc\")\n@Output"), "logits is called fc");
        assertChanges(before, before.replace("\"logits\"", "\"scores\""), "logits is called scores");
    }

    /** The input of a block and the input of the model are different tensors. */
    @Test
    void theInputOfABlockAndThatOfTheModel() {
        String before = """
                block Skip
                    @Dense(units = 8)
                    @Add("input")
                @Input(features = 8)
                @Relu
                @Skip
                """;
        String after = before.replace("block Skip", "block Skip(String from)")
                .replace("@Add(\"input\")", "@Add(from)")
                .replace("@Skip", "@Skip(from = \"input\")");
        assertChanges(
                before,
                after,
                "skip_1 Skip -> Skip input",
                "skip_1.add_1 input skip_1.dense_1, input -> skip_1.dense_1, the model's input");
    }

    /** conv_2 becomes conv_3, which is not reported, because it is the same layer. */
    @Test
    void aLayerInBetween() {
        assertChanges(
                NETWORK,
                NETWORK.replace("channels = 1)", "channels = 1)\n@Conv(kernel = 1, filters = 1, bias = false)"),
                "+ conv_1 Conv 1x1, 1, no bias, output 28x28x1, parameters 1, MACs 784",
                "model parameters 12,194 -> 12,195 (+1)",
                "model MACs 391,968 -> 392,752 (+784)");
    }

    /** The totals are told in any case. */
    @Test
    void ofManyChangesTheFirst() {
        assertEquals(
                List.of(
                        "dense_1 Dense 10 -> Dense 12",
                        "dense_1 output 10 -> 12",
                        "and 2 more",
                        "model parameters 12,194 -> 14,500 (+2,306)",
                        "model MACs 391,968 -> 394,272 (+2,304)"),
                Comparison.of(summary(NETWORK), summary(NETWORK.replace("units = 10", "units = 12")), 4));
        assertEquals(
                List.of(
                        "and 4 more",
                        "model parameters 12,194 -> 14,500 (+2,306)",
                        "model MACs 391,968 -> 394,272 (+2,304)"),
                Comparison.of(summary(NETWORK), summary(NETWORK.replace("units = 10", "units = 12")), 1));
    }

    @Test
    void aLayerThatHasGone() {
        // The first one still looks the same, so the second is the one removed.
        assertChanges(
                NETWORK,
                NETWORK.replaceFirst("@Conv.*\n", ""),
                "- conv_2 Conv 3x3, 8, output 24x24x8, parameters 584, MACs 331,776",
                "pool_1 output 12x12x8 -> 13x13x8",
                "flatten_1 output 1152 -> 1352",
                "dense_1 parameters 11,530 -> 13,530 (+2,000)",
                "dense_1 MACs 11,520 -> 13,520 (+2,000)",
                "model parameters 12,194 -> 13,610 (+1,416)",
                "model MACs 391,968 -> 62,192 (-329,776)");
    }

    /** What is gone comes before what is there in its place. */
    @Test
    void aLayerInPlaceOfAnother() {
        String image = "@Input(height = 8, width = 8, channels = 3)\n";
        assertChanges(
                image + "@GlobalAvgPool\n@Dense(units = 2)\n",
                image + "@Flatten\n@Dense(units = 2)\n",
                "- global_avg_pool_1 GlobalAvgPool, output 3, parameters 0, MACs 0",
                "+ flatten_1 Flatten, output 192, parameters 0, MACs 0",
                "dense_1 parameters 8 -> 386 (+378)",
                "dense_1 MACs 6 -> 384 (+378)",
                "model parameters 8 -> 386 (+378)",
                "model MACs 6 -> 384 (+378)");
    }

    @Test
    void aBlockIsToldAsOne() {
        assertChanges(
                RESIDUAL,
                RESIDUAL.replaceFirst("@Unit\\(filters = 4\\)\n", "@Unit(filters = 4)\n@Unit(filters = 4)\n"),
                "+ unit_3 Unit 4, output 8x8x4, parameters 148, MACs 9,216",
                "model parameters 306 -> 454 (+148)",
                "model MACs 18,944 -> 28,160 (+9,216)");
    }

    /** The next layer reads other features but is still the same layer; the inserted one is reported as new. */
    @Test
    void aLayerInBetweenThatChangesTheNext() {
        String dense = "@Input(features = 4)\n@Dense(units = 4)\n@Relu\n@Dense(units = 4)\n@Relu\n@Dense(units = 2)\n";
        assertChanges(
                dense,
                dense.replaceFirst("@Relu\n", "@Relu\n@Dense(units = 8)\n@Tanh\n"),
                "+ dense_2 Dense 8, output 8, parameters 40, MACs 32",
                "+ tanh_1 Tanh, output 8, parameters 0, MACs 0",
                "dense_3 parameters 20 -> 36 (+16)",
                "dense_3 MACs 16 -> 32 (+16)",
                "model parameters 50 -> 106 (+56)",
                "model MACs 40 -> 88 (+48)");
    }

    /** An automatic name and the same name given explicitly are equal to a reader. */
    @Test
    void anAutomaticNameThatIsGivenIsNoNews() {
        String image = "@Input(height = 8, width = 8, channels = 3)\n";
        assertChanges(
                image + "@Conv(kernel = 3, filters = 3)\n",
                image + "@DepthwiseConv(kernel = 3) @Name(\"conv_1\")\n",
                "conv_1 Conv 3x3, 3 -> DepthwiseConv 3x3",
                "conv_1 parameters 84 -> 30 (-54)",
                "conv_1 MACs 2,916 -> 972 (-1,944)",
                "model parameters 84 -> 30 (-54)",
                "model MACs 2,916 -> 972 (-1,944)");
    }

    /** The inputs of a block move with the block, and so do those of layers inside that read them again. */
    @Test
    void aBlockThatHasGoneInFrontOfOneWithABranch() {
        String stages = """
                block Unit(int width)
                    @Branch
                    @Conv(kernel = 3, filters = width, padding = 1)
                    @Branch
                    @When(In.channels != width) @Conv(kernel = 1, filters = width)
                    @Add
                @Input(height = 8, width = 8, channels = 3)
                @Unit(width = 8)
                @Unit(width = 8)
                @Unit(width = 16)
                """;
        assertChanges(
                stages,
                stages.replaceFirst("@Unit\\(width = 8\\)\n", ""),
                "- unit_2 Unit 8, output 8x8x8, parameters 584, MACs 36,864",
                "model parameters 2,152 -> 1,568 (-584)",
                "model MACs 134,144 -> 97,280 (-36,864)");
    }

    /** If all rows look different, those with equal names correspond; finding that takes no longer than reading them. */
    @Test
    void aLargeNetworkOnOtherImages() {
        String small = "@Input(height = 8, width = 8, channels = 4)\n" + "@Relu\n".repeat(20_000);

        List<String> changes = Comparison.of(summary(small), summary(small.replace("height = 8", "height = 9")));

        assertEquals(20_001, changes.size());
        assertEquals("input output 8x8x4 -> 9x8x4", changes.get(0));
        assertEquals("relu_20000 output 8x8x4 -> 9x8x4", changes.get(20_000));
    }

    @Test
    void wiresNamesAndOutputs() {
        String named = NETWORK.replace("filters = 8)\n@Pool", "filters = 8) @Name(\"features\")\n@Pool");
        assertChanges(NETWORK, named, "conv_2 is called features");
        assertChanges(
                named.replace("features\")", "stage_1\")"),
                named.replace("features\")", "stage_7\")"),
                "stage_1 is called stage_7");
        assertChanges(
                RESIDUAL
                        + "@Name(\"a\")\n@Relu\n@Name(\"b\")\n@Conv(kernel = 1, filters = 2)\n@Add({\"a\", \"current\"})\n",
                RESIDUAL
                        + "@Name(\"a\")\n@Relu\n@Name(\"b\")\n@Conv(kernel = 1, filters = 2)\n@Add({\"b\", \"current\"})\n",
                "add_1 Add a+current -> Add b+current",
                "add_1 input a, conv_2 -> b, conv_2");
        assertChanges(RESIDUAL, RESIDUAL.replaceFirst("(@Unit.*\n)", "$1@Name(\"down\")\n"), "unit_1 is called down");
        assertChanges(
                NETWORK.replace("@Pool", "@Output(\"x\")\n@Pool"),
                NETWORK.replace("@Pool", "@Name(\"x\")\n@Pool"),
                "model outputs x, dense_1 -> dense_1");
    }

    @Test
    void whatIsFrozenAndWhatIsShared() {
        assertChanges(
                NETWORK,
                NETWORK.replace("@Dense", "@Frozen @Dense"),
                "dense_1 frozen parameters 0 -> 11,530 (+11,530)",
                "model frozen parameters 0 -> 11,530 (+11,530)");
        String twice = "@Input(features = 4)\n@Dense(units = 4)\n@Name(\"x\")\n@Dense(units = 4)\n";
        assertChanges(
                twice,
                twice + "@Share(\"x\")\n",
                "dense_2 shares with none -> x",
                "dense_2 parameters 20 -> 0 (-20)",
                "model parameters 40 -> 20 (-20)");
    }

    /** The shapes are equal, however they are printed. */
    @Test
    void theLayout() {
        String image = "@Input(height = 9, width = 9, channels = 1)\n@Conv(kernel = 3, filters = 4)\n@Relu\n";
        String first = image.replace("channels = 1", "channels = 1, layout = Layout.CHANNELS_FIRST");
        assertChanges(image, first, "model layout channels_last -> channels_first");
        assertChanges(
                image,
                first.replace("filters = 4", "filters = 8"),
                "model layout channels_last -> channels_first",
                "conv_1 Conv 3x3, 4 -> Conv 3x3, 8",
                "conv_1 output 7x7x4 -> 8x7x7",
                "conv_1 parameters 40 -> 80 (+40)",
                "conv_1 MACs 1,764 -> 3,528 (+1,764)",
                "relu_1 output 7x7x4 -> 8x7x7",
                "model parameters 40 -> 80 (+40)",
                "model MACs 1,764 -> 3,528 (+1,764)");
    }

    @Test
    void unknownSizes() {
        String unknown = "@Input(length = Input.ANY, features = 4)\n@Conv(kernel = 3, filters = 4)\n";
        assertChanges(
                unknown.replace("Input.ANY", "9"),
                unknown,
                "input output 9x4 -> ?x4",
                "conv_1 output 7x4 -> ?x4",
                "conv_1 MACs 336 -> ?",
                "model MACs 336 -> ?");
    }
}
