package dev.shapewright.shapes.oracle;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A case of a TensorFlow.js layer.
 *
 * @param hyper its configuration; absent values have Keras's defaults
 * @param inputs the shapes of the inputs, without the batch
 */
record TfjsCase(String kind, JsonObject hyper, List<List<Integer>> inputs, Reply reply) {
    /** Our problems for a layer with a size of 0 or less. */
    private static final Set<ProblemId> NOT_POSITIVE = Set.of(
            ProblemId.KERNEL_EXCEEDS_INPUT,
            ProblemId.VALUE_OUT_OF_RANGE,
            ProblemId.PADDING_EXCEEDS_OUTPUT,
            ProblemId.CROPPING_EXCEEDS_AXIS);

    /** The arguments that are sizes. TensorFlow.js checks some of them only in some layers. */
    private static final List<String> SIZES =
            List.of("kernelSize", "poolSize", "strides", "dilationRate", "depthMultiplier", "inputDim", "n", "size");

    /** The reaction of TensorFlow.js. */
    sealed interface Reply {
        /** It ran; its first output, without the batch. */
        record Ran(List<Integer> output, long parameters, long buffers) implements Reply {}

        record Threw(String message) implements Reply {}

        /** It accepted a size that is not positive. */
        record Nothing() implements Reply {}

        /** The prediction had another shape than the layer announced, so it is no oracle. */
        record Doubtful() implements Reply {}
    }

    /** The case in a line of the file. */
    static TfjsCase of(JsonObject json) {
        JsonArray inputs = json.getAsJsonArray("in");
        return new TfjsCase(
                json.get("kind").getAsString(),
                json.getAsJsonObject("hyper"),
                inputs.asList().stream()
                        .map(shape -> Words.sizes(shape.getAsJsonArray()))
                        .toList(),
                reply(json));
    }

    private static Reply reply(JsonObject json) {
        if (json.has("err")) {
            return new Reply.Threw(json.get("err").getAsString());
        } else if (json.has("nonpos")) {
            return new Reply.Nothing();
        } else if (!json.get("trust").getAsBoolean()) {
            return new Reply.Doubtful();
        }
        JsonArray out = json.getAsJsonArray("out");
        boolean several = !out.isEmpty() && out.get(0).isJsonArray();
        return new Reply.Ran(
                Words.sizes(several ? out.get(0).getAsJsonArray() : out),
                json.get("train").getAsLong(),
                json.get("nontrain").getAsLong());
    }

    /** The shape of the only input. */
    List<Integer> in() {
        return inputs.get(0);
    }

    int rank() {
        return in().size();
    }

    boolean ran() {
        return reply instanceof Reply.Ran;
    }

    boolean threw(String text) {
        return reply instanceof Reply.Threw threw && threw.message.contains(text);
    }

    boolean truth(String argument, boolean fallback) {
        return hyper.has(argument) ? hyper.get(argument).getAsBoolean() : fallback;
    }

    String word(String argument, String fallback) {
        return hyper.has(argument) ? hyper.get(argument).getAsString() : fallback;
    }

    /** An integer argument, which must be present. */
    long number(String argument) {
        return ((Value.Whole) Words.value(hyper.get(argument))).value();
    }

    /** The number for a spatial axis in an argument that is a single number or a list. */
    long perAxis(String argument, int axis, long fallback) {
        JsonElement given = hyper.get(argument);
        if (given == null) {
            return fallback;
        }
        List<JsonElement> numbers = given.isJsonArray() ? given.getAsJsonArray().asList() : List.of(given);
        return ((Value.Whole) Words.value(numbers.get(numbers.size() == 1 ? 0 : axis))).value();
    }

    /** Converts an axis of Keras, where the batch is 0 and the last axis -1, to an axis of the input. */
    int axis(int given) {
        int axis = given < 0 ? given + rank() : given - 1;
        if (axis < 0 || axis >= rank()) {
            throw new UnsayableException("an axis that the input has not");
        }
        return axis;
    }

    int lastAxis() {
        return rank() - 1;
    }

    /** The axis of the channels. */
    int channelAxis() {
        return word("dataFormat", "channelsLast").equals("channelsFirst") ? 0 : lastAxis();
    }

    /** The number of spatial axes, from a layer's name: {@code conv2dTranspose} has two. */
    int dimensions() {
        return kind.replaceAll("\\D", "").charAt(0) - '0';
    }

    /** Checks that the input has as many spatial axes as the layer's name says. */
    void checkRank() {
        if (rank() != dimensions() + 1) {
            throw rankOfAnother();
        }
    }

    static UnsayableException rankOfAnother() {
        return new UnsayableException("rank of another layer: ours take theirs from the input");
    }

    /** Layers on the input, channels last. */
    Translation said(Call... layers) {
        return saidMoved(lastAxis(), layers);
    }

    /** Layers on the input, with the channels of input and output moved to the end. */
    Translation said(int channels, Call... layers) {
        return said(channels, out -> Words.toEnd(out, channels), layers);
    }

    /** Layers on the input, with its channels moved to the end; the framework's output is used as is. */
    Translation saidMoved(int channels, Call... layers) {
        return said(channels, UnaryOperator.identity(), layers);
    }

    private Translation said(int channels, UnaryOperator<List<Integer>> output, Call... layers) {
        List<Integer> sizes = rank() == 0 ? in() : Words.toEnd(in(), channels);
        return said(Words.stack(sizes, layers), output);
    }

    /** A stack that must get the framework's answer, or be refused if the framework accepts a size of 0. */
    Translation said(Stack stack, UnaryOperator<List<Integer>> output) {
        if (reply instanceof Reply.Threw threw) {
            return new Translation.Said(stack, new Answer.Refused(threw.message));
        } else if (reply instanceof Reply.Nothing || SIZES.stream().anyMatch(size -> Words.anyBelow(hyper, size, 1))) {
            return new Translation.RefusedOnPurpose(stack, NOT_POSITIVE, "a size of 0 or less");
        } else if (!(reply instanceof Reply.Ran)) {
            throw new UnsayableException("no oracle: predict disagreed with the symbolic shape");
        }
        Reply.Ran ran = (Reply.Ran) reply;
        return new Translation.Said(
                stack,
                new Answer.Accepted(output.apply(ran.output), ran.parameters, ran.buffers, OptionalLong.empty()));
    }
}
