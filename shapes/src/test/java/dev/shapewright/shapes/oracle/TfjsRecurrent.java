package dev.shapewright.shapes.oracle;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import dev.shapewright.layers.Input;
import dev.shapewright.layers.Padding;
import dev.shapewright.shapes.oracle.TfjsAdapter.Translator;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * TensorFlow.js's recurrent layers. Their direction, and whether they also return their last state, change neither the
 * shape of their output nor their weights.
 */
final class TfjsRecurrent {
    private static final Map<String, String> TYPES = Map.of("simpleRNN", "SimpleRnn", "lstm", "Lstm", "gru", "Gru");
    private static final Value BOTH = new Value.Text("both");
    private static final Value FORWARD = new Value.Text("forward");
    private static final int GATES = 4;
    private static final int SEQUENCE = 2;
    private static final int VOLUME = 4;

    static final Map<String, Translator> KINDS = Map.of(
            "simpleRNN", TfjsRecurrent::layer,
            "lstm", TfjsRecurrent::layer,
            "gru", TfjsRecurrent::layer,
            "bidirectional", TfjsRecurrent::bidirectional,
            "convLstm2d", TfjsRecurrent::convLstm);

    private TfjsRecurrent() {}

    private static Translation layer(TfjsCase question) {
        List<Call> layers = new ArrayList<>(List.of(call(question)));
        if (!question.truth("returnSequences", false)) {
            layers.add(step(-1));
        }
        if (question.threw("does not support reset_after")
                && question.rank() == SEQUENCE
                && !Words.anyBelow(question.hyper(), "units", 1)) {
            return new Translation.AcceptedOnPurpose(
                    Words.stack(question.in(), layers.toArray(Call[]::new)),
                    "resetAfter, which TensorFlow.js has not and Keras has");
        }
        return question.said(layers.toArray(Call[]::new));
    }

    private static Call call(TfjsCase question) {
        Call call = Words.with(Call.of(Words.meaning(TYPES, question.kind())), "units", question.hyper(), "units");
        call = Words.with(call, "bias", question.hyper(), "useBias");
        return question.kind().equals("gru")
                ? call.with("resetAfter", new Value.Truth(question.truth("resetAfter", false)))
                : call;
    }

    private static Call step(int position) {
        return Call.of("Step").with("value", Value.of(position));
    }

    /**
     * A layer in both directions, followed by our layers for combining their outputs: the last output of the forward
     * direction is at the last step, that of the backward direction at the first.
     */
    private static Translation bidirectional(TfjsCase question) {
        JsonArray wrapped = question.hyper().getAsJsonArray("layer");
        TfjsCase inner = new TfjsCase(
                wrapped.get(0).getAsString(), wrapped.get(1).getAsJsonObject(), question.inputs(), question.reply());
        JsonElement mode = question.hyper().get("mergeMode");
        boolean two = mode != null && mode.isJsonNull();
        String join = mode == null || two ? "concat" : mode.getAsString();
        Call both = call(inner).with("bidirectional", new Value.Truth(true));
        boolean sequences = inner.truth("returnSequences", false);
        if (sequences && join.equals("concat") && !two) {
            return question.said(both);
        }
        List<Call> calls = new ArrayList<>(List.of(both, Call.of("Name").with("value", BOTH)));
        long units = inner.number("units");
        calls.addAll(half(sequences, -1, 0, units));
        calls.add(Call.of("Name").with("value", FORWARD));
        calls.add(Call.of("From").with("value", BOTH));
        calls.addAll(half(sequences, 0, units, 2 * units));
        if (!two) {
            calls.add(merged(join));
        }
        return question.said(calls.toArray(Call[]::new));
    }

    private static List<Call> half(boolean sequences, int position, long from, long to) {
        Call slice = Call.of("Slice").with("from", Value.of(from)).with("to", Value.of(to));
        return sequences ? List.of(slice) : List.of(step(position), slice);
    }

    private static Call merged(String mode) {
        String type = switch (mode) {
            case "sum" -> "Add";
            case "ave" -> "Average";
            case "mul" -> "Multiply";
            default -> "Concat";
        };
        return Call.of(type).with("value", new Value.Many(List.of(FORWARD, new Value.Text("current"))));
    }

    /**
     * A recurrent convolution as the two convolutions that make its gates, both over single steps of a volume: one of
     * the input and one, without a bias, of the previous output, which has one of {@code GATES} parts of the channels.
     */
    private static Translation convLstm(TfjsCase question) {
        if (question.rank() != VOLUME) {
            throw TfjsCase.rankOfAnother();
        }
        Call gates = TfjsWrappers.overSteps(TfjsConvs.elements(Call.of("Conv"), question), 2);
        long filters = question.number("filters");
        Call slice = Call.of("Slice").with("to", Value.of(filters));
        Call again = Call.of("Conv", Map.of("kernel", gates.elements().get("kernel")))
                .with("filters", Value.of(GATES * filters))
                .with("padding", Value.of(Padding.SAME))
                .with("bias", new Value.Truth(false));
        List<Call> calls =
                new ArrayList<>(List.of(gates.with("filters", Value.of(GATES * filters)), slice, again, slice));
        if (!question.truth("returnSequences", false)) {
            calls.addAll(lastStep(question, filters));
        }
        return question.said(calls.toArray(Call[]::new));
    }

    /** The last step of a volume, as an image. */
    private static List<Call> lastStep(TfjsCase question, long filters) {
        int steps = question.in().get(0);
        Call last = Call.of("Slice")
                .with("from", Value.of(steps - 1L))
                .with("to", Value.of(steps))
                .with("axis", new Value.Constant("Axis", "DEPTH"));
        int width = question.reply() instanceof TfjsCase.Reply.Ran ran
                ? ran.output().get(1)
                : 1;
        Call image = Words.sized("Reshape", List.of(Input.ANY, width, (int) filters));
        return List.of(last, image);
    }
}
