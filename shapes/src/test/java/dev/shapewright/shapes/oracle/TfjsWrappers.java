package dev.shapewright.shapes.oracle;

import com.google.gson.JsonArray;
import dev.shapewright.layers.Input;
import dev.shapewright.shapes.oracle.TfjsAdapter.Translator;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A layer applied to each step of its input: in our language, a layer that treats all steps alike, with a window of one
 * step on the axis of the steps.
 */
final class TfjsWrappers {
    static final Map<String, Translator> KINDS = Map.of("timeDistributed", TfjsWrappers::timeDistributed);

    private static final List<String> PER_AXIS = List.of("kernel", "size", "stride", "dilation");

    private TfjsWrappers() {}

    private static Translation timeDistributed(TfjsCase question) {
        JsonArray wrapped = question.hyper().getAsJsonArray("layer");
        TfjsCase inner = new TfjsCase(
                wrapped.get(0).getAsString(), wrapped.get(1).getAsJsonObject(), question.inputs(), question.reply());
        if (question.threw("TimeDistributed layer expects an input shape >= 3D")) {
            throw new UnsayableException("a vector, which has no steps: our layers take it");
        }
        return switch (inner.kind()) {
            case "dense" -> inner.said(TfjsDense.dense(inner, question.rank()));
            case "batchNormalization", "layerNormalization" -> norm(inner);
            case "flatten" ->
                inner.saidMoved(
                        inner.lastAxis(),
                        Words.sized("Reshape", List.of(question.in().get(0), Input.ANY)));
            case "conv1d", "conv2d", "depthwiseConv2d" -> sliding(inner, TfjsConvs.call(inner));
            case "maxPooling2d" -> sliding(inner, TfjsPools.call(inner));
            default -> throw new IllegalStateException("no words for each step of " + inner.kind());
        };
    }

    private static Translation norm(TfjsCase inner) {
        return inner.said(Call.of(inner.kind().equals("batchNormalization") ? "BatchNorm" : "LayerNorm"));
    }

    private static Translation sliding(TfjsCase inner, Call call) {
        if (inner.rank() != inner.dimensions() + 2) {
            throw TfjsCase.rankOfAnother();
        }
        return inner.said(overSteps(call, inner.dimensions()));
    }

    /** A window on some axes, with a window of one step in front. */
    static Call overSteps(Call call, int axes) {
        Call wider = call;
        for (String element : PER_AXIS) {
            Value written = call.elements().get(element);
            if (written != null) {
                List<Value> numbers = new ArrayList<>(List.of(Value.of(1)));
                numbers.addAll(written instanceof Value.Many many ? many.values() : Collections.nCopies(axes, written));
                wider = wider.with(element, new Value.Many(numbers));
            }
        }
        return wider;
    }
}
