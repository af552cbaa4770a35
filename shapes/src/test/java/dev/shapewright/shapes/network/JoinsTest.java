package dev.shapewright.shapes.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.shapes.Analysis;
import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.Source;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.ModelSummary;
import dev.shapewright.summary.TensorShape;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forks and joins: their inputs, their outputs, and the receptive fields. */
class JoinsTest {
    private final ModelAnalyzer analyzer = new ModelAnalyzer();

    @Test
    void aForkOfThreeIsPutTogetherInItsOrder() {
        ModelSummary summary = summary("""
                @Input(height = 14, width = 14, channels = 16)
                @Branch
                @Conv(kernel = 1, filters = 4)
                @Branch
                @Conv(kernel = 3, filters = 5, padding = 1)
                @Branch
                @Concat
                """);
        LayerSummary concat = summary.layer("concat_1");
        assertEquals(List.of("conv_1", "conv_2", "input"), concat.inputs());
        assertEquals(Optional.of("14x14x25"), concat.output().map(TensorShape::toString));
        assertEquals(Optional.of("3x3"), concat.receptiveField().map(TensorShape::toString));
        assertEquals(OptionalLong.of(0), concat.parameters());
        assertEquals(OptionalLong.of(0), concat.macs());
        assertEquals("Concat", concat.layer());
    }

    @Test
    void namedTensorsComeBehindTheCurrentOneUnlessItIsAmongThem() {
        ModelSummary summary = summary("""
                @Input(features = 8)
                @Name("a")
                @Dense(units = 3)
                @Name("b")
                @Dense(units = 5)
                @Concat({"a", "b"})
                @Concat({"b", "current"})
                @Name("both")
                @From("input")
                @Concat("both")
                """);
        assertEquals(List.of("dense_2", "a", "b"), summary.layer("concat_1").inputs());
        assertEquals(List.of("b", "concat_1"), summary.layer("both").inputs());
        assertEquals(List.of("a", "both"), summary.layer("concat_3").inputs());
        assertEquals(Optional.of("27"), summary.layer("concat_3").output().map(TensorShape::toString));
    }

    @Test
    void twoForksOneBehindTheOther() {
        ModelSummary summary = summary("""
                @Input(length = 9, features = 4)
                @Branch
                @Dense(units = 4)
                @Branch
                @Add
                @Branch
                @Branch
                @Dense(units = 4)
                @Multiply
                """);
        assertEquals(List.of("dense_1", "input"), summary.layer("add_1").inputs());
        assertEquals(List.of("add_1", "dense_2"), summary.layer("multiply_1").inputs());
        assertEquals(List.of("multiply_1"), summary.outputs());
        // add_1 is alive while dense_2 is made of it, and both while they are multiplied.
        assertEquals(OptionalLong.of(3 * 36), summary.peakActivations());
    }

    /** The shape of joining a 6x4x8 image and another one; 0 stands for a size known only at run time. */
    @ParameterizedTest
    @CsvSource({
        "Add,      6, 4, 8, 6x4x8",
        "Add,      0, 4, 8, 6x4x8",
        "Maximum,  0, 0, 8, 6x4x8",
        "Subtract, 6, 4, 8, 6x4x8",
        "Average,  6, 4, 8, 6x4x8",
        "Multiply, 1, 4, 8, 6x4x8",
        "Multiply, 1, 1, 1, 6x4x8",
        "Multiply, 0, 1, 8, 6x4x8",
        "Concat,   6, 4, 3, 6x4x11",
        "Concat,   0, 4, 3, 6x4x11",
    })
    void shapes(String join, int height, int width, int channels, String output) {
        assertEquals(output, joined("@Input(height = 6, width = 4, channels = 8)", height, width, channels, join));
    }

    @ParameterizedTest
    @CsvSource({
        "Multiply, 0, 1, 1, ?x1x8",
        "Add,      0, 1, 8, ?x1x8",
        "Multiply, 1, 1, 8, ?x1x8",
        "Add,      5, 1, 8, 5x1x8",
    })
    void unknownSizesFitAny(String join, int height, int width, int channels, String output) {
        String first = "@Input(height = Input.ANY, width = 1, channels = 8)";
        assertEquals(output, joined(first, height, width, channels, join));
    }

    @Test
    void anUnknownLengthIsUnknownInTheSum() {
        assertEquals(
                "?x8",
                analyze("""
                @Input(length = Input.ANY, features = 8)
                @Name("text")
                @Input(length = 7, features = 8)
                @Concat(value = {"text", "current"}, axis = Axis.LENGTH)
                """).network().nodes().get(2).output().orElseThrow().toString());
    }

    @Test
    void aVectorWeighsTheChannelsOfAnImage() {
        ModelSummary summary = summary("""
                @Input(height = 20, width = 20, channels = 16)
                @Conv(kernel = 3, filters = 16)
                @Branch
                @Branch
                @GlobalAvgPool
                @Dense(units = 16)
                @Sigmoid
                @Multiply
                """);
        LayerSummary multiply = summary.layer("multiply_1");
        assertEquals(Optional.of("18x18x16"), multiply.output().map(TensorShape::toString));
        assertEquals(Optional.of("20x20"), multiply.receptiveField().map(TensorShape::toString));
    }

    /** A repeated size of 1 is read by all positions of its axis; in other axes each position is read by one. */
    @Test
    void aRepeatedRowIsReadByAll() {
        assertEquals(Optional.of("8x1"), field(summary("""
                        @Input(height = 8, width = 4, channels = 2)
                        @Branch
                        @Branch
                        @AdaptiveAvgPool({1, 4})
                        @Multiply
                        """), "multiply_1"));
        assertEquals(Optional.of("8x4"), field(summary("""
                        @Input(height = 8, width = 4, channels = 2)
                        @Branch
                        @Branch
                        @AdaptiveAvgPool({8, 1})
                        @AdaptiveAvgPool({1, 1})
                        @Multiply
                        """), "multiply_1"));
    }

    /** An axis of one position need not be repeated: the other axis, of unknown size, keeps its field. */
    @Test
    void anAxisOfOnePositionIsNotRepeated() {
        assertEquals(Optional.of("1x3"), field(summary("""
                        @Input(height = 1, width = Input.ANY, channels = 2)
                        @Conv(kernel = {1, 3}, filters = 2, padding = {0, 1})
                        @Branch
                        @Branch
                        @Relu
                        @Multiply
                        """), "multiply_1"));
    }

    /** In a row of two, each part still knows its position, unless these are too many to examine. */
    @ParameterizedTest
    @CsvSource({"1000000, 1", "1073741823, ?"})
    void aLongRowOfTwo(int length, String field) {
        assertEquals(Optional.of(field), field(summary("""
                        @Input(length = %d, features = 1)
                        @Name("x")
                        @Pad(padding = {0, 1})
                        @Concat(value = "x", axis = Axis.LENGTH)
                        """.formatted(length)), "concat_1"));
    }

    /** Two parts of a sequence are swapped: position 0 then sees what position 6 saw. */
    @Test
    void alongPositionsTheFieldMoves() {
        ModelSummary summary = summary("""
                @Input(length = 10, features = 3)
                @Name("all")
                @Slice(from = 6, to = 10, axis = Axis.LENGTH)
                @Name("end")
                @From("all")
                @Slice(to = 6, axis = Axis.LENGTH)
                @Concat(value = {"end", "current"}, axis = Axis.LENGTH)
                @Name("swapped")
                @Conv(kernel = 2, filters = 3)
                """);
        assertEquals(Optional.of("1"), field(summary, "swapped"));
        // Position 3 of the convolution reads positions 9 and 0 of the input, so the field is everything between them.
        assertEquals(Optional.of("10"), field(summary, "conv_1"));
    }

    /** Consecutive residual blocks: each fork doubles the paths back, but must not double the work. */
    @Test
    void fieldsOfManyForksWithStridesThatDiffer() {
        StringBuilder source = new StringBuilder("@Input(length = 400, features = 4)\n");
        for (int i = 0; i < 150; i++) {
            source.append("""
                    @Branch
                    @Upsample(2)
                    @Conv(kernel = 3, filters = 4, stride = 2, padding = 1)
                    @Branch
                    @Conv(kernel = 3, filters = 4, padding = 1)
                    @Branch
                    @Add
                    """);
        }
        ModelSummary summary = summary(source.toString());
        assertEquals(Optional.of("3"), field(summary, "add_1"));
        assertEquals(Optional.of("301"), field(summary, "add_150"));
    }

    @Test
    void fieldsOfTwoInputsAreOfTheFirst() {
        ModelSummary summary = summary("""
                @Input(length = 10, features = 3)
                @Name("left")
                @Input(length = 10, features = 3)
                @Conv(kernel = 3, filters = 3, padding = 1)
                @Add("left")
                """);
        assertEquals(Optional.of("3"), field(summary, "add_1"));
        // The field over the right input, which is wider, must not count for the left one.
        assertEquals(Optional.of("1"), field(summary("""
                        @Input(length = 10, features = 3)
                        @Name("left")
                        @Input(length = 10, features = 3)
                        @Conv(kernel = 3, filters = 3, padding = 1)
                        @Add({"left", "current"})
                        """), "add_1"));
    }

    @Test
    void namesDoNotChangeTheFingerprint() {
        String source = """
                @Input(length = 10, features = 4)
                @Name("x")
                @Dense(units = 4)
                @Add("x")
                @CrossAttention(heads = 2, memory = "x")
                """;
        assertEquals(
                summary(source).fingerprint(),
                summary(source.replace("\"x\"", "\"y\"")).fingerprint());
    }

    private String joined(String first, int height, int width, int channels, String join) {
        String second = "@Input(height = %s, width = %s, channels = %d)"
                .formatted(height == 0 ? "Input.ANY" : height + "", width == 0 ? "Input.ANY" : width + "", channels);
        String source = first + "\n@Name(\"a\")\n" + second + "\n@" + join + "({\"a\", \"current\"})";
        return analyze(source).network().nodes().get(2).output().orElseThrow().toString();
    }

    private static Optional<String> field(ModelSummary summary, String layer) {
        return summary.layer(layer).receptiveField().map(TensorShape::toString);
    }

    private ModelSummary summary(String source) {
        return Summaries.of(analyze(source).network());
    }

    private Analysis analyze(String source) {
        Analysis analysis = analyzer.analyze(Source.stack(source));
        assertEquals(List.of(), analysis.problems());
        return analysis;
    }
}
