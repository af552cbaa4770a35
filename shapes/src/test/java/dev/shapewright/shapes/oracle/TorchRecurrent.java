package dev.shapewright.shapes.oracle;

import dev.shapewright.shapes.oracle.TorchAdapter.Translator;
import dev.shapewright.shapes.oracle.TorchCase.Axes;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** PyTorch's recurrent layers and their cells, which are layers over a single step. */
final class TorchRecurrent {
    static final Map<String, Translator> KINDS = Map.of(
            "RNN", question -> layers(question, "SimpleRnn"),
            "LSTM", question -> layers(question, "Lstm"),
            "GRU", question -> layers(question, "Gru"),
            "RNNCell", question -> cell(question, "SimpleRnn"),
            "LSTMCell", question -> cell(question, "Lstm"),
            "GRUCell", question -> cell(question, "Gru"));

    private TorchRecurrent() {}

    /** Several layers are written one after the other. */
    private static Translation layers(TorchCase given, String type) {
        TorchCase question = given.batchFirst();
        Axes axes = question.sequence();
        if (question.isSequence()) {
            question.sameChannels(axes, 0, "input_size");
        }
        if (question.hyper().has("proj_size") && question.number("proj_size") > 0) {
            throw new UnsayableException("a projection of the hidden state: Keras has none either");
        } else if (question.number("num_layers") < 1) {
            throw new UnsayableException("no layer at all");
        }
        Call[] layers = new Call[question.number("num_layers")];
        Arrays.fill(layers, Words.with(layer(question, type), "bidirectional", question.hyper(), "bidirectional"));
        return question.said(axes, layers);
    }

    private static Call layer(TorchCase question, String type) {
        Call call = Words.with(Call.of(type), "units", question.hyper(), "hidden_size");
        call = Words.with(call, "bias", question.hyper(), "bias");
        return type.equals("Gru") ? call : call.with("doubleBias", new Value.Truth(true));
    }

    private static Translation cell(TorchCase question, String type) {
        if (question.rank() > 2) {
            throw new UnsayableException("a sequence, which a cell does not take and our layers do");
        }
        Axes axes = question.featuresLast();
        question.sameChannels(axes, 0, "input_size");
        Call first = Call.of("Step").with("value", Value.of(0));
        List<Integer> step = List.of(1, question.number("input_size"));
        return question.said(Words.stack(step, layer(question, type), first), axes, axes);
    }
}
