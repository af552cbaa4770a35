package dev.shapewright.shapes.oracle;

import dev.shapewright.shapes.Source;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.oracle.TorchAdapter.Translator;
import dev.shapewright.shapes.oracle.TorchCase.Axes;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import java.util.List;
import java.util.Map;

/** PyTorch's layers on features alone. */
final class TorchDense {
    private static final int SEQUENCE = 2;

    static final Map<String, Translator> KINDS = Map.of(
            "Linear", TorchDense::linear,
            "Embedding", TorchDense::embedding,
            "Bilinear", TorchDense::bilinear);

    private TorchDense() {}

    /** A dense layer; on images and volumes, where we refuse @Dense, the 1x1 convolution that we offer instead. */
    private static Translation linear(TorchCase question) {
        Axes axes = question.featuresLast();
        question.sameChannels(axes, 0, "in_features");
        boolean dense = axes.sample(question.in()).size() <= SEQUENCE;
        Call call = dense ? Call.of("Dense") : Call.of("Conv").with("kernel", Value.of(1));
        call = Words.with(call, dense ? "units" : "filters", question.hyper(), "out_features");
        return question.said(axes, Words.with(call, "bias", question.hyper(), "bias"));
    }

    /** The last axis is the length, all others are the batch; a single id is a sequence of one. */
    private static Translation embedding(TorchCase question) {
        Call call = Words.with(Call.of("Embedding"), "vocabulary", question.hyper(), "num_embeddings");
        call = Words.with(call, "size", question.hyper(), "embedding_dim");
        Call ids = Call.of("Input");
        if (question.rank() == 0) {
            Stack stack = Source.stack(List.of(
                    ids.with("length", Value.of(1)), call, Call.of("Step").with("value", Value.of(0))));
            return question.said(stack, new Axes(0, false), new Axes(0, false));
        }
        Axes axes = new Axes(question.rank() - 1, false);
        Call length = ids.with("length", Value.of(axes.sample(question.in()).get(0)));
        return question.said(Source.stack(List.of(length, call)), axes, axes);
    }

    private static Translation bilinear(TorchCase question) {
        throw new UnsayableException("weights for pairs of features of two inputs: @Custom with inputs");
    }
}
