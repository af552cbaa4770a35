package dev.shapewright.shapes.oracle;

import dev.shapewright.shapes.Source;
import dev.shapewright.shapes.oracle.TfjsAdapter.Translator;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import java.util.List;
import java.util.Map;

/** TensorFlow.js's layers on features alone. */
final class TfjsDense {
    private static final int SEQUENCE = 2;

    static final Map<String, Translator> KINDS = Map.of(
            "dense", question -> question.said(dense(question, question.rank())), "embedding", TfjsDense::embedding);

    private TfjsDense() {}

    /** A dense layer; on images and volumes, where we refuse @Dense, the 1x1 convolution that we offer instead. */
    static Call dense(TfjsCase question, int rank) {
        boolean dense = rank <= SEQUENCE;
        Call call = dense ? Call.of("Dense") : Call.of("Conv").with("kernel", Value.of(1));
        call = Words.with(call, dense ? "units" : "filters", question.hyper(), "units");
        return Words.with(call, "bias", question.hyper(), "useBias");
    }

    /** The last axis is the length; the axes before it are a batch of sentences. */
    private static Translation embedding(TfjsCase question) {
        if (question.threw("inputLength")) {
            throw new UnsayableException("another inputLength than the input's: our layers take it from the input");
        }
        Call call = Words.with(Call.of("Embedding"), "vocabulary", question.hyper(), "inputDim");
        call = Words.with(call, "size", question.hyper(), "outputDim");
        int batch = question.lastAxis();
        Call length = Call.of("Input").with("length", Value.of(question.in().get(batch)));
        return question.said(Source.stack(List.of(length, call)), out -> out.subList(batch, out.size()));
    }
}
