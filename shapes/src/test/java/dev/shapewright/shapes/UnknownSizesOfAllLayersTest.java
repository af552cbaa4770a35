package dev.shapewright.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.shapes.layer.LayerCatalog;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import dev.shapewright.shapes.tensor.Count;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every layer of the catalog with each axis of positions known only at run time: what is then known is what all valid
 * sizes from 1 to 40 have in common.
 */
class UnknownSizesOfAllLayersTest {
    private static final int MOST = 40;

    /** An input for each form with axes of positions; {@code $} is the axis in question, once for each axis. */
    private static final List<String> INPUTS = List.of(
            "@Input(length = $)",
            "@Input(length = $, features = 8)",
            "@Input(height = $, width = 12, channels = 8)",
            "@Input(height = 12, width = $, channels = 8)",
            "@Input(depth = $, height = 12, width = 12, channels = 8)",
            "@Input(depth = 12, height = $, width = 12, channels = 8)",
            "@Input(depth = 12, height = 12, width = $, channels = 8)");

    /** Typical layers, each kind at least once. */
    private static final List<String> LAYERS = """
            @Conv(kernel = 3, filters = 4)
            @Conv(kernel = 3, filters = 4, stride = 2, padding = 1, dilation = 2, groups = 2)
            @Conv(kernel = 2, filters = 4, stride = 3, padding = Padding.SAME)
            @Conv(kernel = 4, filters = 4, padding = Padding.SAME_LOWER)
            @Conv(kernel = 3, filters = 4, padding = Padding.CAUSAL)
            @DepthwiseConv(kernel = 3, multiplier = 2, stride = 2)
            @SeparableConv(kernel = 3, filters = 4, padding = Padding.SAME)
            @ConvTranspose(kernel = 3, filters = 4, stride = 2, padding = 1, outputPadding = 1)
            @ConvTranspose(kernel = 3, filters = 4, stride = 2, padding = Padding.SAME)
            @Pool(size = 3, stride = 2, ceil = true)
            @Pool(size = 2, dilation = 3)
            @AvgPool(size = 4, padding = 2)
            @AvgPool(size = 2, padding = Padding.SAME)
            @AdaptiveAvgPool(7)
            @AdaptiveMaxPool(1)
            @GlobalAvgPool
            @GlobalMaxPool
            @Dense(units = 5)
            @Embedding(vocabulary = 10, size = 4)
            @PositionEmbedding(positions = 500)
            @PositionEmbedding(learned = false)
            @PositionEmbedding
            @ClassToken
            @Scale
            @BatchNorm
            @InstanceNorm(affine = true)
            @GroupNorm(groups = 4)
            @LayerNorm
            @LayerNorm(axes = {Axis.LENGTH, Axis.FEATURES})
            @LayerNorm(axes = {Axis.HEIGHT, Axis.CHANNELS})
            @LayerNorm(axes = {Axis.HEIGHT, Axis.CHANNELS}, affine = false)
            @RmsNorm
            @LocalResponseNorm
            @SelfAttention(heads = 2)
            @SelfAttention(heads = 2, relativePositions = 32)
            @CrossAttention(heads = 2, memory = "memory")
            @WindowAttention(heads = 2, window = 7, shift = 3)
            @WindowAttention(heads = 2, window = 5, positionHidden = 16)
            @MatMul("memory")
            @MatMul(value = "memory", transpose = true)
            @Lstm(units = 3, bidirectional = true)
            @Gru(units = 3)
            @SimpleRnn(units = 3)
            @Flatten
            @ToSequence
            @Reshape(length = Input.ANY, features = 2)
            @Reshape(length = 4, features = Input.ANY)
            @Reshape(height = 4, width = 8, channels = 3)
            @Permute({Axis.FEATURES, Axis.LENGTH})
            @Permute({Axis.WIDTH, Axis.HEIGHT, Axis.CHANNELS})
            @Permute({Axis.CHANNELS, Axis.DEPTH, Axis.HEIGHT, Axis.WIDTH})
            @Upsample(3)
            @SpaceToDepth(2)
            @PixelShuffle(2)
            @RepeatVector(5)
            @ChannelShuffle(4)
            @Pad(padding = 2)
            @Pad(padding = 2, mode = Pad.Mode.REFLECT)
            @Pad(padding = 3, mode = Pad.Mode.CIRCULAR)
            @Crop(2)
            @Slice(from = 2, to = 5)
            @Slice(from = 2, to = 5, axis = Axis.LENGTH)
            @Slice(from = 2, to = 5, axis = Axis.WIDTH)
            @Step(4)
            @Step(-3)
            @Add("tensor")
            @Subtract("tensor")
            @Multiply("tensor")
            @Average("tensor")
            @Maximum("tensor")
            @Concat("tensor")
            @Concat(value = "tensor", axis = Axis.LENGTH)
            @Relu
            @Relu6
            @LeakyRelu
            @PRelu
            @PRelu(axes = {})
            @PRelu(axes = {Axis.LENGTH, Axis.FEATURES})
            @PRelu(axes = {Axis.WIDTH})
            @Elu
            @Selu
            @Gelu
            @Silu
            @HardSwish
            @HardSigmoid
            @Mish
            @Tanh
            @Sigmoid
            @Softmax
            @Softplus
            @Activation(Activation.GELU)
            @Dropout
            @StochasticDepth
            @Custom(name = "x", parameters = 5, macs = 7)
            @Custom(name = "x", length = 3, features = 2)
            """.lines().toList();

    /** Layers that depend on the axis in question and so must be refused, with the input's axis. */
    private static final Set<String> NEED_THE_SIZE = Set.of(
            "@PositionEmbedding length",
            "@PositionEmbedding height",
            "@PositionEmbedding width",
            "@LayerNorm(axes = {Axis.LENGTH, Axis.FEATURES}) length",
            "@LayerNorm(axes = {Axis.HEIGHT, Axis.CHANNELS}) height",
            "@PRelu(axes = {Axis.LENGTH, Axis.FEATURES}) length",
            "@PRelu(axes = {Axis.WIDTH}) width");

    private final ModelAnalyzer analyzer = new ModelAnalyzer();

    static List<String> layers() {
        return LAYERS;
    }

    @Test
    void everyLayerIsAsked() {
        Set<String> asked =
                LAYERS.stream().map(layer -> Source.call(layer).type()).collect(Collectors.toSet());
        assertEquals(new HashSet<>(new LayerCatalog().types()), asked);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void whatIsKnownIsWhatEachSizeGives(String layer) {
        int compared = 0;
        for (String input : INPUTS) {
            List<Node> known = new ArrayList<>();
            for (int size = 1; size <= MOST; size++) {
                Analysis analysis = analyze(input, layer, Integer.toString(size));
                if (errors(analysis).isEmpty()) {
                    known.add(last(analysis));
                }
            }
            if (!known.isEmpty()) {
                compared++;
                compare(analyze(input, layer, "Input.ANY"), known, input, layer);
            }
        }
        boolean takesNoPositions = layer.startsWith("@RepeatVector");
        assertEquals(takesNoPositions, compared == 0, "some input must fit");
    }

    private static void compare(Analysis any, List<Node> known, String input, String layer) {
        String where = input + " " + layer;
        String axis = input.substring(0, input.indexOf(" = $")).replaceAll(".*\\W", "");
        if (NEED_THE_SIZE.contains(layer + " " + axis)) {
            assertEquals(
                    List.of(ProblemId.UNKNOWN_SIZE),
                    errors(any).stream().map(Problem::id).toList(),
                    where);
            return;
        }
        assertEquals(List.of(), errors(any), where);
        Node node = last(any);
        for (Node each : known) {
            assertEquals(each.parameters(), node.parameters(), where);
            assertEquals(each.buffers(), node.buffers(), where);
            assertTrue(
                    !(node.macs() instanceof Count.Known) || each.macs().equals(node.macs()),
                    () -> where + " " + each.macs() + " " + node.macs());
        }
        compareShapes(node.output().orElseThrow(), known, where);
    }

    /** Checks that a size is known if and only if it does not depend on the unknown one. */
    private static void compareShapes(Shape shape, List<Node> known, String where) {
        for (int axis = 0; axis < shape.sizes().size(); axis++) {
            int index = axis;
            Set<Size> sizes = known.stream()
                    .map(node -> node.output().orElseThrow().sizes().get(index))
                    .collect(Collectors.toSet());
            if (shape.sizes().get(axis) instanceof Size.Known only) {
                assertEquals(Set.of(only), sizes, where);
            } else if (known.size() > 1) {
                assertFalse(sizes.size() == 1, () -> where + " always has " + sizes + " on axis " + index);
            }
        }
        known.forEach(node -> assertEquals(node.output().orElseThrow().form(), shape.form(), where));
    }

    /** Analyzes a layer after an input, with an 8x8 sequence for layers that read another tensor. */
    private Analysis analyze(String input, String layer, String size) {
        String source = "@Input(length = 8, features = 8)\n@Name(\"memory\")\n" + input.replace("$", size)
                + "\n@Name(\"tensor\")\n" + layer;
        return analyzer.analyze(Source.stack(source));
    }

    private static Node last(Analysis analysis) {
        List<Node> nodes = analysis.network().nodes();
        return nodes.get(nodes.size() - 1);
    }

    private static List<Problem> errors(Analysis analysis) {
        return analysis.problems().stream()
                .filter(problem -> problem.id().severity() == Severity.ERROR)
                .toList();
    }
}
