package dev.shapewright.shapes.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.Rounds;
import dev.shapewright.shapes.Source;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.tensor.Count;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.ModelSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Counts and sums: the seed network's computed by hand, those of random stacks by a formula for each layer. */
class TotalsTest {
    private final ModelAnalyzer analyzer = new ModelAnalyzer();

    @Test
    void seedNetwork() {
        ModelSummary seed = summary(SeedNetwork.SOURCE);
        assertEquals(8, seed.layerCount());
        assertEquals(OptionalLong.of(4_058), seed.parameters());
        assertEquals(OptionalLong.of(4_058), seed.trainableParameters());
        assertEquals(OptionalLong.of(0), seed.buffers());
        assertEquals(OptionalLong.of(99_232), seed.macs());
        assertEquals(OptionalLong.of(4_194), seed.activations());
        assertEquals(OptionalLong.of(3_088), seed.peakActivations());
        assertEquals(Optional.of("conv_1"), seed.peakLayer());
        assertEquals(List.of("dense_2"), seed.outputs());
    }

    @Test
    void seedNetworkLayerByLayer() {
        List<String> rows = new ArrayList<>();
        for (LayerSummary row : summary(SeedNetwork.SOURCE).rows()) {
            assertEquals(rows.isEmpty(), row.kind() == LayerSummary.Kind.INPUT);
            rows.add(row.name() + " " + row.output().orElseThrow() + " "
                    + row.parameters().orElseThrow() + " " + row.macs().orElseThrow());
        }
        assertEquals(
                List.of(
                        "input 28x28x1 0 0",
                        "conv_1 24x24x4 104 57600",
                        "pool_1 12x12x4 0 0",
                        "conv_2 10x10x8 296 28800",
                        "pool_2 5x5x8 0 0",
                        "conv_3 3x3x16 1168 10368",
                        "flatten_1 144 0 0",
                        "dense_1 16 2320 2304",
                        "dense_2 10 170 160"),
                rows);
    }

    @Test
    void frozenLayersCountAndAreNotTrained() {
        ModelSummary summary = summary("""
                @Input(height = 8, width = 8, channels = 3)
                @Frozen
                @Conv(kernel = 3, filters = 4, bias = false)
                @Frozen
                @BatchNorm
                @Relu
                @GlobalAvgPool
                @Dense(units = 2)
                """);
        assertEquals(OptionalLong.of(3 * 3 * 3 * 4 + 2 * 4 + 4 * 2 + 2), summary.parameters());
        assertEquals(OptionalLong.of(4 * 2 + 2), summary.trainableParameters());
        assertEquals(OptionalLong.of(2 * 4), summary.buffers());
        assertEquals(OptionalLong.of(6 * 6 * 3 * 3 * 3 * 4 + 4 * 2), summary.macs());
        assertEquals(6 - 1, summary.layerCount());
    }

    /** Three inputs' worth of tensors: at the relu its input and output are alive, 6x6x4 each. */
    @Test
    void thePeakIsWhereInputAndOutputAreLargest() {
        ModelSummary summary = summary("""
                @Input(height = 8, width = 8, channels = 1)
                @Conv(kernel = 3, filters = 4)
                @Relu
                @Name("widest")
                @GlobalAvgPool
                """);
        assertEquals(OptionalLong.of(2 * 6 * 6 * 4), summary.peakActivations());
        assertEquals(Optional.of("widest"), summary.peakLayer());
        assertEquals(OptionalLong.of(2 * 6 * 6 * 4 + 4), summary.activations());
    }

    /** If several steps have the same peak, it is the first. */
    @Test
    void thePeakIsAtItsFirstStep() {
        ModelSummary summary = summary("""
                @Input(features = 4)
                @Relu
                @Gelu
                @Dense(units = 4)
                """);
        assertEquals(OptionalLong.of(8), summary.peakActivations());
        assertEquals(Optional.of("relu_1"), summary.peakLayer());
    }

    /** The inputs of a training head are not alive when the model runs: 8 flow in while 4 are made. */
    @Test
    void inputsForTrainingAreNotAlive() {
        ModelSummary summary = summary("""
                @Input(features = 8)
                @Name("left")
                @Input(length = Input.ANY, features = 50)
                @Name("right")
                @GlobalAvgPool
                @Output("aux", training = true)
                @From("left")
                @Dense(units = 4)
                """);
        assertEquals(OptionalLong.of(12), summary.peakActivations());
        assertEquals(OptionalLong.of(4), summary.activations());
    }

    /** A head that something reads runs with it and is freed afterwards: 25 and 24 values at the end. */
    @Test
    void aHeadForTrainingThatIsReadIsAlive() {
        ModelSummary summary = summary("""
                @Input(features = 3)
                @Dense(units = 7)
                @Output("t", training = true)
                @Dense(units = 29)
                @From("input")
                @Dense(units = 25)
                @Dense(units = 24)
                """);
        assertEquals(OptionalLong.of(49), summary.peakActivations());
        assertEquals(Optional.of("dense_4"), summary.peakLayer());
    }

    /**
     * An output stays alive to the end: 100 values of dense_1 while dense_3, with 100 more, is made from the 4 of
     * dense_2.
     */
    @Test
    void anOutputStaysAlive() {
        ModelSummary summary = summary("""
                @Input(features = 4)
                @Dense(units = 100)
                @Name("out")
                @Dense(units = 4)
                @Dense(units = 100)
                @From("out")
                """);
        assertEquals(List.of("out"), summary.outputs());
        assertEquals(OptionalLong.of(204), summary.peakActivations());
        assertEquals(Optional.of("dense_3"), summary.peakLayer());
    }

    /** A tensor that a step reads twice is freed once: 100 of the sum are alive while dense_2 is made. */
    @Test
    void whatIsReadTwiceIsFreedOnce() {
        ModelSummary summary = summary("""
                @Input(features = 4)
                @Dense(units = 100)
                @Name("x")
                @Add("x")
                @Dense(units = 150)
                """);
        assertEquals(OptionalLong.of(100 + 150), summary.peakActivations());
        assertEquals(Optional.of("dense_2"), summary.peakLayer());
    }

    @Test
    void whatIsNotKnownOrTooLargeIsNoPeak() {
        assertEquals(Count.unknown(), peak("@Input(length = Input.ANY, features = 2)\n@Relu"));
        assertEquals(
                Count.unknown(),
                peak("@Input(features = 2)\n@Name(\"x\")\n@Input(length = Input.ANY, features = 2)\n@Relu"));
        String most = "Integer.MAX_VALUE";
        String large = "@Input(height = " + most + ", width = " + most + ", channels = ";
        assertEquals(Count.overflow(), peak(large + "3)\n@Relu"));
        assertEquals(Count.overflow(), peak(large + "1)\n@Relu\n@Name(\"x\")\n@Gelu\n@Add(\"x\")"));
        assertEquals(Count.unknown(), peak(large + "3)\n@Name(\"x\")\n@Input(length = Input.ANY)"));
        // Each holds nearly 2^62 values: five are more than 2^64, and their sum in a long would be positive again.
        assertEquals(Count.overflow(), peak((large + "1)\n").repeat(5) + "@Relu"));
        assertEquals(
                Count.unknown(),
                Totals.of(incomplete("@Input(features = 2)\n@Relu")).peak());
        assertEquals(Count.unknown(), Totals.of(incomplete(large + "3)\n@Relu")).peak());
        assertEquals(
                Count.unknown(),
                Totals.of(incomplete("@Input(features = 2)\n@Relu")).parameters());
    }

    private Count peak(String source) {
        Totals totals = Totals.of(analyzer.analyze(Source.stack(source)).network());
        assertEquals(Optional.empty(), totals.peakNode());
        return totals.peak();
    }

    /** The network of a stack that could not be read to its end. */
    private Network incomplete(String source) {
        Stack stack = Source.stack(source);
        return analyzer.analyze(new Stack(stack.model(), stack.file(), stack.entries(), false))
                .network();
    }

    /** 5 steps and 3 features, the length of the other sequence, whose own 4 features are summed up. */
    @Test
    void theOtherSequenceSaysWhatIsSummedUp() {
        ModelSummary summary = summary("""
                @Input(length = 3, features = 4)
                @Name("x")
                @Input(length = 5, features = Input.ANY)
                @MatMul("x")
                """);
        assertEquals(OptionalLong.of(5 * 3 * 4), summary.macs());
    }

    @Test
    void countsOfRandomStacksAreTheSumsOfTheirLayers() {
        Random random = new Random(1);
        for (int round = 0; round < Rounds.of(2_000); round++) {
            CountedStack stack = new CountedStack(random);
            ModelSummary summary = summary(stack.source());
            assertEquals(OptionalLong.of(stack.parameters()), summary.parameters(), stack::source);
            assertEquals(OptionalLong.of(stack.trainable()), summary.trainableParameters(), stack::source);
            assertEquals(OptionalLong.of(stack.buffers()), summary.buffers(), stack::source);
            assertEquals(OptionalLong.of(stack.macs()), summary.macs(), stack::source);
            assertEquals(OptionalLong.of(stack.activations()), summary.activations(), stack::source);
            assertEquals(OptionalLong.of(stack.peak()), summary.peakActivations(), stack::source);
        }
    }

    @Test
    void anInputAloneHasNoLayers() {
        ModelSummary summary = summary("@Input(features = 7)");
        assertEquals(0, summary.layerCount());
        assertEquals(OptionalLong.of(0), summary.activations());
        assertEquals(OptionalLong.of(7), summary.peakActivations());
        assertEquals(List.of("input"), summary.outputs());
    }

    private ModelSummary summary(String source) {
        return Summaries.of(analyzer.analyze(Source.stack(source)).network());
    }
}
