package dev.shapewright.shapes.oracle;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A case of a PyTorch module, independent of the format of its file.
 *
 * @param inputs the input shapes, in PyTorch's layout
 */
record TorchCase(String kind, JsonObject hyper, List<List<Integer>> inputs, Reply reply) {
    private static final String NOTHING = "a size of 0";
    private static final Set<ProblemId> NOTHING_LEFT =
            Set.of(ProblemId.VALUE_OUT_OF_RANGE, ProblemId.PADDING_EXCEEDS_OUTPUT, ProblemId.CROPPING_EXCEEDS_AXIS);

    /** The reaction of the framework, in its own layout. */
    sealed interface Reply {
        record Ran(List<Integer> output, long parameters, long buffers, OptionalLong macs) implements Reply {}

        record Threw(String message) implements Reply {}
    }

    /**
     * The layout of a tensor.
     *
     * @param batch the number of leading batch axes
     * @param channelsFirst whether the channels come next; otherwise they come last
     */
    record Axes(int batch, boolean channelsFirst) {
        Axes(boolean batched, boolean channelsFirst) {
            this(batched ? 1 : 0, channelsFirst);
        }

        List<Integer> sample(List<Integer> shape) {
            List<Integer> sample = shape.subList(batch, shape.size());
            return channelsFirst ? Words.toEnd(sample, 0) : sample;
        }

        int samples(List<Integer> shape) {
            return shape.subList(0, batch).stream().reduce(1, Math::multiplyExact);
        }
    }

    /** The shape of the first input. */
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

    int number(String argument) {
        return hyper.get(argument).getAsInt();
    }

    boolean truth(String argument) {
        return hyper.get(argument).getAsBoolean();
    }

    /** The axis given by an argument, counted from the end if negative. */
    int axis(String argument) {
        int given = number(argument);
        int axis = given < 0 ? given + rank() : given;
        if (axis < 0 || axis >= rank()) {
            throw new UnsayableException("a dim that is no axis of the input: our layers have none");
        }
        return axis;
    }

    /** The number for a spatial axis in an argument that is a single number or a list. */
    int perAxis(String argument, int axis, int fallback) {
        JsonElement given = hyper.get(argument);
        if (given == null || given.isJsonNull()) {
            return fallback;
        }
        List<JsonElement> numbers = given.isJsonArray() ? given.getAsJsonArray().asList() : List.of(given);
        Value number = Words.value(numbers.get(numbers.size() == 1 ? 0 : axis));
        return Math.toIntExact(((Value.Whole) number).value());
    }

    /** The number of spatial axes, from a module's name: {@code Conv2d} has two. */
    int dimensions() {
        return kind.charAt(kind.length() - 2) - '0';
    }

    /** Channels first and as many spatial axes as the module's name says, with or without a batch. */
    Axes spatial() {
        return image(dimensions());
    }

    /** Channels first and the given number of spatial axes, with or without a batch. */
    Axes image(int dimensions) {
        if (rank() != dimensions + 1 && rank() != dimensions + 2) {
            throw rankOfAnother();
        }
        return new Axes(rank() == dimensions + 2, true);
    }

    static UnsayableException rankOfAnother() {
        return new UnsayableException("rank of another module: our layers take theirs from the input");
    }

    /** A batch first. */
    Axes batched(boolean channelsFirst) {
        if (rank() < 2) {
            throw new UnsayableException("nothing behind the batch");
        }
        return new Axes(true, channelsFirst);
    }

    /** Any rank, the last axis being the features; a single axis has no batch. */
    Axes featuresLast() {
        return new Axes(rank() > 1, false);
    }

    /** Length and features, with or without a batch; with more axes it is not a sequence, and we refuse it. */
    Axes sequence() {
        return new Axes(rank() > 2, false);
    }

    boolean isSequence() {
        return rank() == 2 || rank() == 3;
    }

    /** Checks that an argument that repeats the channels of an input is correct, because our layers have no such element. */
    void sameChannels(Axes axes, int input, String argument) {
        List<Integer> sample = axes.sample(inputs.get(input));
        if (sample.isEmpty() || number(argument) != sample.get(sample.size() - 1)) {
            throw new UnsayableException(
                    "another " + argument + " than the input's: our layers take it from the input");
        }
    }

    /** This case with the batch moved in front of sequences that have it after their length. */
    TorchCase batchFirst() {
        if (hyper.has("batch_first") && truth("batch_first")) {
            return this;
        }
        Reply turned = reply instanceof Reply.Ran ran
                ? new Reply.Ran(turned(ran.output), ran.parameters, ran.buffers, ran.macs)
                : reply;
        return new TorchCase(kind, hyper, inputs.stream().map(TorchCase::turned).toList(), turned);
    }

    private static List<Integer> turned(List<Integer> sizes) {
        if (sizes.size() != 3) {
            return sizes;
        }
        List<Integer> turned = new ArrayList<>(sizes);
        turned.add(0, turned.remove(1));
        return turned;
    }

    Stack stack(Axes axes, Call... layers) {
        return Words.stack(axes.sample(in()), layers);
    }

    Translation said(Axes axes, Call... layers) {
        return said(axes, axes, layers);
    }

    Translation said(Axes in, Axes out, Call... layers) {
        return said(stack(in, layers), in, out);
    }

    /** A stack that must get the framework's answer, or be refused if the framework leaves nothing of a tensor. */
    Translation said(Stack stack, Axes in, Axes out) {
        if (reply instanceof Reply.Threw threw) {
            return new Translation.Said(stack, new Answer.Refused(threw.message));
        }
        Reply.Ran ran = (Reply.Ran) reply;
        if (ran.output.contains(0)) {
            return new Translation.RefusedOnPurpose(stack, NOTHING_LEFT, NOTHING);
        }
        int samples = in.samples(in());
        if (out.samples(ran.output) != samples) {
            throw new IllegalStateException("a batch of " + samples + " became one of " + out.samples(ran.output));
        }
        OptionalLong macs = ran.macs.isEmpty() ? ran.macs : OptionalLong.of(perSample(ran.macs.getAsLong(), samples));
        return new Translation.Said(
                stack, new Answer.Accepted(out.sample(ran.output), ran.parameters, ran.buffers, macs));
    }

    private static long perSample(long macs, int samples) {
        if (macs % samples != 0) {
            throw new IllegalStateException(macs + " MACs of a batch of " + samples);
        }
        return macs / samples;
    }

    Translation acceptedOnPurpose(String reason, Axes axes, Call... layers) {
        return new Translation.AcceptedOnPurpose(stack(axes, layers), reason);
    }

    Translation refusedOnPurpose(ProblemId id, String reason, Axes axes, Call... layers) {
        return new Translation.RefusedOnPurpose(stack(axes, layers), Set.of(id), reason);
    }
}
