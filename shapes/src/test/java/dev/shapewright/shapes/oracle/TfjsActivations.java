package dev.shapewright.shapes.oracle;

import dev.shapewright.shapes.oracle.TfjsAdapter.Translator;
import dev.shapewright.shapes.rule.Call;
import java.util.Map;

/** TensorFlow.js's layers that keep every shape and have no parameters. */
final class TfjsActivations {
    static final Map<String, Translator> KINDS = Map.ofEntries(
            keeping("reLU", Call.of("Relu")),
            keeping("leakyReLU", Call.of("LeakyRelu")),
            keeping("elu", Call.of("Elu")),
            keeping("softmax", Call.of("Softmax")),
            keeping("thresholdedReLU", Words.custom("thresholded relu")),
            keeping("dropout", Call.of("Dropout")),
            keeping("spatialDropout1d", Call.of("Dropout")),
            keeping("gaussianNoise", Words.custom("gaussian noise")),
            keeping("rescaling", Words.custom("rescaling")),
            keeping("masking", Words.custom("masking")));

    private TfjsActivations() {}

    private static Map.Entry<String, Translator> keeping(String kind, Call layer) {
        return Map.entry(kind, question -> question.said(layer));
    }
}
