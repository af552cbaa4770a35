package dev.shapewright.shapes.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.layers.Axis;
import dev.shapewright.layers.Padding;
import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.Rounds;
import dev.shapewright.shapes.Source;
import dev.shapewright.shapes.network.Slide.Walk;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.TensorShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Receptive fields, compared with brute force and computed by hand. */
class ReceptiveFieldTest {
    private static final int STACKS = Rounds.of(4_000);

    private final ModelAnalyzer analyzer = new ModelAnalyzer();

    /** A stack on an image, with the windows on its two axes. */
    private static final class RandomStack {
        private final Random random;
        private final int height;
        private final int width;
        private final List<Call> calls = new ArrayList<>();
        private final List<Slide> rows = new ArrayList<>();
        private final List<Slide> columns = new ArrayList<>();
        private int lastHeight;
        private int lastWidth;

        RandomStack(Random random) {
            this.random = random;
            height = 1 + random.nextInt(40);
            width = 1 + random.nextInt(40);
            lastHeight = height;
            lastWidth = width;
            calls.add(Source.call("@Input(height = " + height + ", width = " + width + ", channels = 2)"));
            int layers = 1 + random.nextInt(5);
            for (int i = 0; i < layers; i++) {
                add();
            }
        }

        /** Adds a layer, unless its window does not fit. */
        private void add() {
            switch (random.nextInt(6)) {
                case 0 -> slide(Call.of("Pool"), "size", Slide.pool(random), Slide.pool(random), false);
                case 1 -> slide(Call.of("AvgPool"), "size", Slide.pool(random), Slide.pool(random), false);
                case 2 -> {
                    Slide row = Slide.any(random).same(lastHeight);
                    slide(conv(), "kernel", row, Slide.any(random).same(lastWidth), true);
                }
                case 3 -> calls.add(Source.call(random.nextBoolean() ? "@Relu" : "@BatchNorm"));
                default -> slide(conv(), "kernel", Slide.any(random), Slide.any(random), false);
            }
        }

        private static Call conv() {
            return Source.call("@Conv(kernel = 1, filters = 2)");
        }

        private void slide(Call call, String kernel, Slide row, Slide column, boolean same) {
            if (row.positions(lastHeight) < 1 || column.positions(lastWidth) < 1) {
                return;
            }
            Call with = call.with(kernel, pair(row.kernel(), column.kernel()))
                    .with("stride", pair(row.stride(), column.stride()))
                    .with(
                            "padding",
                            same
                                    ? Value.of(Padding.SAME)
                                    : Value.of(List.of(row.before(), row.after(), column.before(), column.after())));
            calls.add(
                    call.type().equals("Conv") ? with.with("dilation", pair(row.dilation(), column.dilation())) : with);
            rows.add(row);
            columns.add(column);
            lastHeight = row.positions(lastHeight);
            lastWidth = column.positions(lastWidth);
        }

        private static Value pair(int row, int column) {
            return Value.of(List.of(row, column));
        }

        @Override
        public String toString() {
            return calls.toString();
        }
    }

    @Test
    void isTheWidestIntervalClippedOnItsWay() {
        Random random = new Random(1);
        int partial = 0;
        for (int round = 0; round < STACKS; round++) {
            RandomStack stack = new RandomStack(random);
            TensorShape field = field(stack);
            int rows = Slide.widest(stack.height, stack.rows, Walk.INTERVALS);
            int columns = Slide.widest(stack.width, stack.columns, Walk.INTERVALS);
            assertEquals(rows, field.size(Axis.HEIGHT).orElseThrow(), stack::toString);
            assertEquals(columns, field.size(Axis.WIDTH).orElseThrow(), stack::toString);
            partial += rows < stack.height && columns < stack.width && rows > 1 && columns > 1 ? 1 : 0;
        }
        assertTrue(partial > STACKS / 10, "fields between one position and the whole input: " + partial);
    }

    @Test
    void coversAllThatIsReallyRead() {
        Random random = new Random(2);
        for (int round = 0; round < STACKS; round++) {
            RandomStack stack = new RandomStack(random);
            TensorShape field = field(stack);
            int rows = Slide.widest(stack.height, stack.rows, Walk.TAPS);
            int columns = Slide.widest(stack.width, stack.columns, Walk.TAPS);
            assertTrue(rows <= field.size(Axis.HEIGHT).orElseThrow(), stack::toString);
            assertTrue(columns <= field.size(Axis.WIDTH).orElseThrow(), stack::toString);
        }
    }

    private TensorShape field(RandomStack stack) {
        List<LayerSummary> rows = Summaries.of(
                        analyzer.analyze(Source.stack(stack.calls)).network())
                .rows();
        return rows.get(rows.size() - 1).receptiveField().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            input     | 1x1
            conv_1    | 5x5
            pool_1    | 6x6
            conv_2    | 10x10
            pool_2    | 12x12
            conv_3    | 20x20
            flatten_1 | 28x28
            dense_1   | 28x28
            dense_2   | 28x28
            """)
    void seedNetwork(String layer, String field) {
        assertEquals(field, field(SeedNetwork.SOURCE, layer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @Input(length = 9, features = 2)                          | @Dense(units = 4)                                 | 1
            @Input(length = 9, features = 2)                          | @LayerNorm                                        | 1
            @Input(length = 9, features = 2)                          | @LayerNorm(axes = {Axis.FEATURES})                | 1
            @Input(length = 9, features = 2)                          | @LayerNorm(axes = {Axis.LENGTH})                  | 9
            @Input(length = 9, features = 2)                          | @LayerNorm(axes = {Axis.LENGTH, Axis.FEATURES})   | 9
            @Input(length = 9, features = 2)                          | @InstanceNorm                                     | 9
            @Input(length = 9, features = 2)                          | @Slice(to = 1)                                    | 1
            @Input(length = 9, features = 2)                          | @SelfAttention(heads = 2)                         | 9
            @Input(length = 9, features = 2)                          | @Step(4)                                          | 1
            @Input(length = 9, features = 2)                          | @ChannelShuffle(2)                                | 1
            @Input(length = 9, features = 2)                          | @RmsNorm                                          | 1
            @Input(length = 9, features = 2)                          | @Scale                                            | 1
            @Input(length = 9, features = 2)                          | @PRelu                                            | 1
            @Input(length = 9, features = 2)                          | @PositionEmbedding                                | 1
            @Input(length = 9, features = 2)                          | @GroupNorm(groups = 2)                            | 9
            @Input(length = 9, features = 2)                          | @Lstm(units = 3)                                  | 9
            @Input(length = 9, features = 2)                          | @Gru(units = 3)                                   | 9
            @Input(length = 9, features = 2)                          | @SimpleRnn(units = 3)                             | 9
            @Input(length = 9, features = 2)                          | @DepthwiseConv(kernel = 3)                        | 3
            @Input(length = 9, features = 2)                          | @Permute({Axis.FEATURES, Axis.LENGTH})            | 9
            @Input(length = 9, features = 2)                          | @Reshape(length = 6, features = 3)                | 9
            @Input(length = 9, features = 2)                          | @Custom(name = "Softsign")                        | 9
            @Input(length = 9, features = 2)                          | @MatMul(value = "input", transpose = true)        | 9
            @Input(length = 9)                                        | @Embedding(vocabulary = 5, size = 2)              | 1
            @Input(height = 9, width = 7, channels = 2)               | @LocalResponseNorm                                | 1x1
            @Input(height = 9, width = 14, channels = 2)              | @WindowAttention(heads = 1, window = {4, 7})      | 4x7
            @Input(height = 9, width = 14, channels = 2)              | @WindowAttention(heads = 1, window = 14, shift = 7) | 9x14
            @Input(height = 9, width = 14, channels = 2)              | @WindowAttention(heads = 1, window = 7, grid = true) | 9x14
            @Input(length = 9, features = 2)                          | @GlobalAvgPool                                    | 9
            @Input(length = 9, features = 2)                          | @Conv(kernel = 3, filters = 1, padding = Padding.CAUSAL, dilation = 2) | 5
            @Input(height = 9, width = 7, channels = 2)               | @GlobalMaxPool                                    | 9x7
            @Input(height = 9, width = 7, channels = 2)               | @Flatten                                          | 9x7
            @Input(height = 9, width = 7, channels = 2)               | @Pool(size = {2, 3})                              | 2x3
            @Input(height = 9, width = 7, channels = 2)               | @Pool(size = 3, dilation = {2, 1})                | 5x3
            @Input(depth = 4, height = 9, width = 7, channels = 2)    | @Conv(kernel = {2, 3, 5}, filters = 1)            | 2x3x5
            @Input(height = Input.ANY, width = 13, channels = 2)      | @Conv(kernel = 3, filters = 1, dilation = {4, 2}) | 9x5
            @Input(height = Input.ANY, width = 13, channels = 2)      | @Conv(kernel = 3, filters = 1, padding = {2, 1}, dilation = 3) | 7x7
            @Input(height = Input.ANY, width = 13, channels = 2)      | @Conv(kernel = 3, filters = 1, padding = Padding.SAME) | 3x3
            @Input(height = Input.ANY, width = 13, channels = 2)      | @Conv(kernel = 3, filters = 1, stride = 2, padding = Padding.SAME) | ?x3
            @Input(length = Input.ANY, features = 2)                  | @Conv(kernel = 3, filters = 1, stride = 2, padding = Padding.CAUSAL) | 3
            @Input(length = 3000, features = 2)                       | @Upsample(2)                                      | 1
            @Input(length = 3000, features = 2)                       | @AdaptiveAvgPool(1400)                            | 3
            @Input(height = Input.ANY, width = 7, channels = 2)       | @Flatten                                          | ?x7
            """)
    void byHand(String input, String layer, String field) {
        LayerSummary row = Summaries.of(
                        analyzer.analyze(Source.stack(input + "\n" + layer)).network())
                .rows()
                .get(1);
        assertEquals(field, row.receptiveField().orElseThrow().toString());
    }

    /** Mirrored and repeated edges are nearby; only circular padding joins both ends. */
    @ParameterizedTest
    @CsvSource({"ZERO, 3", "REFLECT, 3", "REPLICATE, 3", "CIRCULAR, 9"})
    void paddingByItsMode(String mode, String field) {
        List<LayerSummary> rows = Summaries.of(
                        analyzer.analyze(Source.stack("""
                                @Input(length = 9, features = 2)
                                @Pad(padding = 1, mode = Pad.Mode.%s)
                                @Conv(kernel = 3, filters = 4)
                                """.formatted(mode))).network())
                .rows();
        assertEquals(field, rows.get(2).receptiveField().orElseThrow().toString());
    }

    /** A step keeps what its position depends on, through everything made from it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @Input(length = 100, features = 2)       | @Step(0)                                                  | 5
            @Input(length = 100, features = 2)       | @Step(3)                                                  | 8
            @Input(length = 100, features = 2)       | @Step(50)                                                 | 9
            @Input(length = 100, features = 2)       | @Step(-1)                                                 | 5
            @Input(length = 100, features = 2)       | @Step(-1) @Dense(units = 3) @Relu                         | 5
            @Input(length = 100, features = 2)       | @Step(-2) @RepeatVector(4) @Conv(kernel = 3, filters = 1) | 6
            @Input(length = 100, features = 2)       | @SelfAttention(heads = 1) @Step(0)                        | 100
            @Input(length = 100, features = 2)       | @Branch @Step(0) @Branch @Step(3) @Add                    | 8
            @Input(length = 100, features = 2)       | @Branch @Step(0) @Branch @Step(-1) @Concat                | 100
            @Input(length = Input.ANY, features = 2) | @Step(0)                                                  | 5
            @Input(length = Input.ANY, features = 2) | @Step(-1) @Dense(units = 3)                               | 9
            @Input(height = 20, width = 30, channels = 2) | @ToSequence @Dense(units = 3) @Relu                  | 9x9
            @Input(height = 20, width = 30, channels = 2) | @ToSequence @Branch @Dense(units = 2) @Branch @Add   | 9x9
            @Input(height = 20, width = 30, channels = 2) | @ToSequence @Step(0)                                 | 5x5
            @Input(height = 20, width = 30, channels = 2) | @ToSequence @Relu @Step(32)                          | 6x7
            @Input(height = 20, width = 30, channels = 2) | @ToSequence @Step(-16)                               | 5x9
            @Input(height = 20, width = 30, channels = 2) | @ToSequence @SelfAttention(heads = 1) @Step(0)       | 20x30
            @Input(height = 20, width = 30, channels = 2) | @ToSequence @Conv(kernel = 3, filters = 1)           | 10x30
            @Input(height = 20, width = 30, channels = 2) | @ToSequence @ClassToken                              | 9x9
            @Input(height = 20, width = 30, channels = 2) | @ToSequence @ClassToken @Step(33)                    | 6x7
            @Input(height = 20, width = 30, channels = 2) | @ToSequence @ClassToken @SelfAttention(heads = 1)    | 20x30
            @Input(height = 20, width = 30, channels = 2) | @ToSequence @Slice(to = 2, axis = Axis.LENGTH)       | 5x6
            @Input(height = 20, width = 30, channels = 2) | @Crop({0, 12, 0, 10}) @GlobalAvgPool                 | 12x24
            @Input(height = 20, width = 30, channels = 2) | @Crop({0, 12, 0, 10}) @Flatten @Dense(units = 2)     | 12x24
            @Input(height = 20, width = Input.ANY, channels = 2) | @ToSequence @Dense(units = 3)                 | 9x9
            @Input(height = 20, width = Input.ANY, channels = 2) | @ToSequence @Step(0)                          | ?x?
            @Input(height = 20, width = Input.ANY, channels = 2) | @ToSequence @Conv(kernel = 3, filters = 1)    | ?x?
            @Input(height = 20, width = Input.ANY, channels = 2) | @ToSequence @SelfAttention(heads = 1)         | 20x?
            """)
    void aStepKeepsWhatItsPositionDependsOn(String input, String layers, String field) {
        String conv = "@Conv(kernel = 9, filters = 2, padding = 4)";
        List<LayerSummary> rows = Summaries.of(
                        analyzer.analyze(Source.stack(input + "\n" + conv + "\n" + layers.replace(" @", "\n@")))
                                .network())
                .rows();
        assertEquals(
                field, rows.get(rows.size() - 1).receptiveField().orElseThrow().toString());
    }

    /** A vector has no positions, and neither do sequences made from it depend on any. */
    @Test
    void ofAVectorThereIsNone() {
        assertEquals("", field("""
                @Input(features = 3)
                @RepeatVector(4)
                @Branch
                @Conv(kernel = 3, filters = 3, padding = 1)
                @Branch
                @Add""", "add_1"));
    }

    /**
     * Networks so long that not every position is tried, or so deep that walking each step by itself would take too
     * long.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            20000   | @Branch @Slice(to = 3000, axis = Axis.LENGTH) @Conv(kernel = 101, padding = 50, filters = 1) \
                      @Branch @Slice(from = 3000, to = 20000, axis = Axis.LENGTH) @Concat(axis = Axis.LENGTH) | 101
            20000   | @Conv(kernel = 2, dilation = 15000, filters = 1, padding = Padding.CAUSAL) @Pool(size = 2) \
                      @Upsample(2)                                              | 15002
            64      | @Repeat(2000) @Upsample(1) @Branch @Relu @Branch @Add     | 1
            64      | @Repeat(100) @ConvTranspose(kernel = 3, filters = 1)      | 64
            64      | @Pool(size = 4) @Upsample(4)                              | 4
            """)
    void longInputsAndDeepStacks(int length, String layers, String field) {
        String source = "@Input(length = " + length + ", features = 1)\n" + layers.replaceAll("\\s+@", "\n@");
        List<LayerSummary> rows =
                Summaries.of(analyzer.analyze(Source.stack(source)).network()).rows();
        assertEquals(
                field, rows.get(rows.size() - 1).receptiveField().orElseThrow().toString());
    }

    /** A position sees the other one of its pair and no more, unless finding out would take too long. */
    @ParameterizedTest
    @CsvSource({"1024, 200, 2", "16384, 100, 2", "20000, 20, 2", "20000, 100, 2", "20000, 500, ?"})
    void forksBehindForks(int length, int forks, String field) {
        String fork = "@Branch @Pool(size = 2) @Upsample(2) @Branch @Add ";
        String source = "@Input(length = " + length + ", features = 1) " + fork.repeat(forks);
        assertEquals(field, field(source.replace(" @", "\n@"), "add_" + forks));
    }

    private String field(String source, String layer) {
        return Summaries.of(analyzer.analyze(Source.stack(source)).network())
                .layer(layer)
                .receptiveField()
                .orElseThrow()
                .toString();
    }
}
