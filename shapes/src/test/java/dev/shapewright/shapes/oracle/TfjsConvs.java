package dev.shapewright.shapes.oracle;

import dev.shapewright.layers.Padding;
import dev.shapewright.shapes.oracle.TfjsAdapter.Translator;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** TensorFlow.js's convolutions. */
final class TfjsConvs {
    static final Map<String, Translator> KINDS = Map.of(
            "conv1d", TfjsConvs::conv,
            "conv2d", TfjsConvs::conv,
            "conv3d", TfjsConvs::conv,
            "depthwiseConv2d", TfjsConvs::conv,
            "separableConv2d", TfjsConvs::conv,
            "conv2dTranspose", TfjsConvs::transposed,
            "conv3dTranspose", TfjsConvs::transposed);

    private static final Map<String, String> TYPES = Map.of(
            "conv1d", "Conv",
            "conv2d", "Conv",
            "conv3d", "Conv",
            "depthwiseConv2d", "DepthwiseConv",
            "separableConv2d", "SeparableConv",
            "conv2dTranspose", "ConvTranspose",
            "conv3dTranspose", "ConvTranspose");

    private TfjsConvs() {}

    private static Translation conv(TfjsCase question) {
        question.checkRank();
        return question.said(question.channelAxis(), call(question));
    }

    /** Our convolution for one of TensorFlow.js's. */
    static Call call(TfjsCase question) {
        return elements(Call.of(Words.meaning(TYPES, question.kind())), question);
    }

    /** Adds the elements that all convolutions have. */
    static Call elements(Call convolution, TfjsCase question) {
        Call call = Words.with(convolution, "kernel", question.hyper(), "kernelSize");
        call = Words.with(call, "filters", question.hyper(), "filters");
        call = Words.with(call, "multiplier", question.hyper(), "depthMultiplier");
        call = Words.with(call, "stride", question.hyper(), "strides");
        if (!question.kind().equals("depthwiseConv2d")) {
            // TensorFlow.js accepts a dilation but does not use it.
            call = Words.with(call, "dilation", question.hyper(), "dilationRate");
        }
        return padding(Words.with(call, "bias", question.hyper(), "useBias"), question);
    }

    /** A call with its padding constant. */
    static Call padding(Call call, TfjsCase question) {
        return switch (question.word("padding", "valid")) {
            case "valid" -> call;
            case "same" -> call.with("padding", Value.of(Padding.SAME));
            case "causal" -> {
                if (!question.threw("") && call.type().equals("Conv")) {
                    throw new UnsayableException("causal, which TensorFlow.js gets wrong");
                }
                yield call.with("padding", Value.of(Padding.CAUSAL));
            }
            default -> throw new UnsayableException("a padding that is no word of Keras or ours");
        };
    }

    /** Without a padding mode, Keras leaves no gap after the last window, which we express as outputPadding. */
    private static Translation transposed(TfjsCase question) {
        question.checkRank();
        Call call = call(question);
        List<Integer> gaps = new ArrayList<>();
        for (int axis = 0; question.ran() && axis < question.dimensions(); axis++) {
            long gap = question.perAxis("strides", axis, 1) - question.perAxis("kernelSize", axis, 1);
            gaps.add((int) Math.max(gap, 0));
        }
        boolean gap = question.word("padding", "valid").equals("valid")
                && gaps.stream().anyMatch(more -> more > 0);
        return question.said(question.channelAxis(), gap ? call.with("outputPadding", Value.of(gaps)) : call);
    }
}
