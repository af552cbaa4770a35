package dev.shapewright.shapes.oracle;

import dev.shapewright.shapes.oracle.TfjsAdapter.Translator;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import java.util.Map;
import java.util.Set;

/** TensorFlow.js's pools. */
final class TfjsPools {
    static final Map<String, Translator> KINDS = Map.of(
            "maxPooling1d", TfjsPools::pool,
            "maxPooling2d", TfjsPools::pool,
            "maxPooling3d", TfjsPools::pool,
            "averagePooling1d", TfjsPools::pool,
            "averagePooling2d", TfjsPools::pool,
            "averagePooling3d", TfjsPools::pool,
            "globalMaxPooling1d", question -> global(question, "GlobalMaxPool"),
            "globalMaxPooling2d", question -> global(question, "GlobalMaxPool"),
            "globalAveragePooling1d", question -> global(question, "GlobalAvgPool"),
            "globalAveragePooling2d", question -> global(question, "GlobalAvgPool"));

    private static final int USUAL_SIZE = 2;

    private TfjsPools() {}

    private static Translation pool(TfjsCase question) {
        question.checkRank();
        Call call = call(question);
        if (question.ran() && question.word("padding", "valid").equals("causal")) {
            return new Translation.RefusedOnPurpose(
                    Words.stack(question.in(), call), Set.of(ProblemId.PADDING_WORD), "a causal pool");
        }
        return question.said(question.channelAxis(), call);
    }

    /** Our pool for one of TensorFlow.js's. */
    static Call call(TfjsCase question) {
        Call call = Call.of(question.kind().startsWith("max") ? "Pool" : "AvgPool");
        call = Words.with(call.with("size", Value.of(USUAL_SIZE)), "size", question.hyper(), "poolSize");
        call = Words.with(call, "stride", question.hyper(), "strides");
        return TfjsConvs.padding(call, question);
    }

    private static Translation global(TfjsCase question, String type) {
        question.checkRank();
        return question.saidMoved(question.channelAxis(), Call.of(type));
    }
}
