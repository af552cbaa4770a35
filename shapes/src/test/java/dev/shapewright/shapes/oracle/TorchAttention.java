package dev.shapewright.shapes.oracle;

import dev.shapewright.shapes.Source;
import dev.shapewright.shapes.oracle.TorchAdapter.Translator;
import dev.shapewright.shapes.oracle.TorchCase.Axes;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * PyTorch's attention and the transformers made from it. A transformer is translated to one plain stack, because adding
 * the input of each part to its output changes neither shape nor weights.
 */
final class TorchAttention {
    private static final Value MEMORY = new Value.Text("memory");
    private static final int KEY = 1;
    private static final int VALUE = 2;

    static final Map<String, Translator> KINDS = Map.of(
            "MultiheadAttention", TorchAttention::attention,
            "TransformerEncoderLayer", TorchAttention::encoderLayer,
            "TransformerDecoderLayer", TorchAttention::decoderLayer,
            "Transformer", TorchAttention::transformer);

    private TorchAttention() {}

    private static Translation attention(TorchCase given) {
        TorchCase question = given.batchFirst();
        Axes axes = question.sequence();
        Call self = Words.with(Call.of("SelfAttention"), "heads", question.hyper(), "num_heads");
        self = Words.with(self, "bias", question.hyper(), "bias");
        if (!question.isSequence()) {
            return question.said(axes, self);
        }
        question.sameChannels(axes, 0, "embed_dim");
        if (question.threw("embed_dim must be divisible by num_heads")) {
            return question.said(axes, self);
        }
        sameBatch(question, axes);
        List<Integer> memory = question.inputs().get(KEY);
        if (!memory.equals(question.inputs().get(VALUE))) {
            throw new UnsayableException("keys and values from two tensors: our memory is one");
        } else if (question.truth("add_bias_kv")) {
            throw new UnsayableException("a learned key and value behind the memory's own");
        } else if (memory.equals(question.in())) {
            return question.said(axes, self);
        }
        Call cross = Call.of("CrossAttention", self.elements()).with("memory", MEMORY);
        List<Call> calls = reading(axes.sample(memory), List.of(), axes.sample(question.in()), List.of(cross));
        return question.said(Source.stack(calls), axes, axes);
    }

    private static void sameBatch(TorchCase question, Axes axes) {
        for (List<Integer> memory : question.inputs()) {
            if (memory.size() != question.rank() || axes.samples(memory) != axes.samples(question.in())) {
                throw new UnsayableException("inputs of different batches: our models have one, which is not written");
            }
        }
    }

    /** Layers on a sequence that read the result of other layers on another sequence. */
    private static List<Call> reading(
            List<Integer> source, List<Call> memory, List<Integer> target, List<Call> layers) {
        List<Call> calls = new ArrayList<>(List.of(Words.sized("Input", source)));
        calls.addAll(memory);
        calls.add(Call.of("Name").with("value", MEMORY));
        calls.add(Words.sized("Input", target));
        calls.addAll(layers);
        return calls;
    }

    private static Translation encoderLayer(TorchCase given) {
        TorchCase question = given.batchFirst();
        Axes axes = question.sequence();
        checkSizes(question, axes);
        return question.said(axes, encoder(question).toArray(Call[]::new));
    }

    private static Translation decoderLayer(TorchCase given) {
        TorchCase question = given.batchFirst();
        Axes axes = question.sequence();
        checkSizes(question, axes);
        List<Integer> memory = new Axes(question.inputs().get(KEY).size() > 2, false)
                .sample(question.inputs().get(KEY));
        List<Call> calls = reading(memory, List.of(), axes.sample(question.in()), decoder(question));
        return question.said(Source.stack(calls), axes, axes);
    }

    /** The encoder reads the first input, the decoder the second; each ends with a norm. */
    private static Translation transformer(TorchCase given) {
        TorchCase question = given.batchFirst();
        Axes axes = question.sequence();
        checkSizes(question, axes);
        Call norm = Call.of("LayerNorm");
        List<Call> memory = new ArrayList<>();
        for (int i = 0; i < question.number("num_encoder_layers"); i++) {
            memory.addAll(encoder(question));
        }
        memory.add(norm);
        List<Call> layers = new ArrayList<>();
        for (int i = 0; i < question.number("num_decoder_layers"); i++) {
            layers.addAll(decoder(question));
        }
        layers.add(norm);
        List<Integer> target = axes.sample(question.inputs().get(1));
        List<Call> calls = reading(axes.sample(question.in()), memory, target, layers);
        return question.said(Source.stack(calls), axes, axes);
    }

    /**
     * Leaves it to us to refuse inputs that are not sequences; for sequences, checks the arguments that our language
     * does not express.
     */
    private static void checkSizes(TorchCase question, Axes axes) {
        if (question.isSequence()) {
            sameBatch(question, axes);
            for (int input = 0; input < question.inputs().size(); input++) {
                question.sameChannels(axes, input, "d_model");
            }
        }
    }

    private static List<Call> encoder(TorchCase question) {
        return normed(question, List.of(List.of(self(question)), feedForward(question)));
    }

    private static List<Call> decoder(TorchCase question) {
        Call cross = Call.of("CrossAttention", self(question).elements()).with("memory", MEMORY);
        return normed(question, List.of(List.of(self(question)), List.of(cross), feedForward(question)));
    }

    private static Call self(TorchCase question) {
        return Words.with(Call.of("SelfAttention"), "heads", question.hyper(), "nhead");
    }

    private static List<Call> feedForward(TorchCase question) {
        return List.of(
                Words.with(Call.of("Dense"), "units", question.hyper(), "dim_feedforward"),
                Call.of("Relu"),
                Words.with(Call.of("Dense"), "units", question.hyper(), "d_model"));
    }

    /** Parts, each with a norm before or after it. */
    private static List<Call> normed(TorchCase question, List<List<Call>> parts) {
        boolean first = question.hyper().has("norm_first") && question.truth("norm_first");
        Call norm = Call.of("LayerNorm");
        List<Call> calls = new ArrayList<>();
        for (List<Call> part : parts) {
            calls.addAll(first ? List.of(norm) : List.of());
            calls.addAll(part);
            calls.addAll(first ? List.of() : List.of(norm));
        }
        return calls;
    }
}
