package dev.shapewright.shapes.oracle;

import dev.shapewright.shapes.oracle.TorchAdapter.Translator;
import dev.shapewright.shapes.oracle.TorchCase.Axes;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** PyTorch's activations and dropouts. */
final class TorchActivations {
    static final Map<String, Translator> KINDS = Map.ofEntries(
            Map.entry("Identity", question -> question.said(question.featuresLast())),
            keeping("Dropout", "Dropout"),
            keeping("Dropout2d", "Dropout"),
            keeping("AlphaDropout", "Dropout"),
            keeping("ReLU", "Relu"),
            keeping("ReLU6", "Relu6"),
            keeping("ELU", "Elu"),
            keeping("LeakyReLU", "LeakyRelu"),
            keeping("GELU", "Gelu"),
            keeping("SiLU", "Silu"),
            keeping("Softplus", "Softplus"),
            keeping("Sigmoid", "Sigmoid"),
            keeping("Hardsigmoid", "HardSigmoid"),
            keeping("Hardswish", "HardSwish"),
            keeping("Tanh", "Tanh"),
            Map.entry("PReLU", TorchActivations::prelu),
            Map.entry("Softmax", question -> softmax(question, Call.of("Softmax"))),
            Map.entry("LogSoftmax", question -> softmax(question, Call.of("Softmax"), Words.custom("log"))),
            Map.entry("Softmax2d", question -> question.said(question.image(2), Call.of("Softmax"))),
            Map.entry("GLU", TorchActivations::glu));

    private TorchActivations() {}

    /** A module that keeps every shape, with our layer for it. */
    static Map.Entry<String, Translator> keeping(String kind, String type) {
        return Map.entry(kind, question -> question.said(question.featuresLast(), Call.of(type)));
    }

    private static Translation prelu(TorchCase question) {
        Axes axes = question.batched(true);
        Call call = Call.of("PRelu");
        if (question.number("num_parameters") == 1) {
            return question.said(axes, call.with("axes", new Value.Many(List.of())));
        }
        question.sameChannels(axes, 0, "num_parameters");
        return question.said(axes, call);
    }

    /**
     * Over the last axis as in our language, over channels that come first, or over an axis that is moved to the end
     * and back.
     */
    private static Translation softmax(TorchCase question, Call... layers) {
        int rank = question.rank();
        int dim = question.axis("dim");
        if (dim == rank - 1) {
            return question.said(question.featuresLast(), layers);
        } else if (dim == 1) {
            return question.said(question.batched(true), layers);
        }
        Axes axes = new Axes(dim > 0, false);
        List<String> names =
                new ArrayList<>(Words.axes(axes.sample(question.in()).size()));
        Collections.swap(names, dim - axes.batch(), names.size() - 1);
        Call swap = Call.of("Permute").with("value", Words.axisConstants(names));
        List<Call> between = new ArrayList<>(List.of(layers));
        between.add(0, swap);
        between.add(swap);
        return question.said(axes, between.toArray(Call[]::new));
    }

    /** The gate, made of half the features; multiplying the other half by it changes neither shape nor weights. */
    private static Translation glu(TorchCase question) {
        int features = question.in().get(question.rank() - 1);
        if (question.axis("dim") != question.rank() - 1) {
            throw new UnsayableException("halves of another axis than the last");
        }
        if (features % 2 != 0) {
            throw new UnsayableException("halves of an odd number of features");
        }
        Call half = Call.of("Slice").with("from", Value.of(features / 2)).with("to", Value.of(features));
        return question.said(question.featuresLast(), half, Call.of("Sigmoid"));
    }
}
