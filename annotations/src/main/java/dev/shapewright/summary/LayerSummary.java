package dev.shapewright.summary;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One row of a summary: an input or a layer. Counts are exact, for one sample.
 *
 * @param kind whether this is an input or a layer
 * @param name the name: the one given by {@code @Name}, else an automatic one such as {@code conv_2}
 * @param layer the annotation's type and what differs from its defaults: {@code Conv 3x3, 8}
 * @param inputs the names of the tensors it reads
 * @param output the shape of its output; empty only in a model that did not compile
 * @param parameters learned values, frozen ones included; empty only in a model that did not compile
 * @param trainableParameters learned values that are trained
 * @param buffers values that are kept but not learned: the running statistics of a BatchNorm
 * @param macs multiply-accumulate operations; empty where a size is known only at run time
 * @param receptiveField the largest part of the input that one position of the output depends on, by the input's
 *     spatial axes; empty only in a model that did not compile
 * @param source file and line of the annotation: {@code MnistCnn.java:7}
 * @param explanations how the numbers came about: the axes of the output that are not just kept, then each weight, buffer
 *     and matrix product, then notes; {@link ModelSummary#explain(String)} prints them
 */
public record LayerSummary(
        Kind kind,
        String name,
        String layer,
        List<String> inputs,
        Optional<TensorShape> output,
        OptionalLong parameters,
        OptionalLong trainableParameters,
        OptionalLong buffers,
        OptionalLong macs,
        Optional<TensorShape> receptiveField,
        String source,
        List<Explanation> explanations) {

    /** What a row stands for. */
    public enum Kind {
        /** A tensor that flows into the model. */
        INPUT,
        /** One layer. */
        LAYER
    }

    public LayerSummary {
        inputs = List.copyOf(inputs);
        explanations = List.copyOf(explanations);
    }

    /** Values of the output; empty where a size is known only at run time. */
    public OptionalLong activations() {
        return output.map(TensorShape::elements).orElseGet(OptionalLong::empty);
    }

    /** The row as a sentence: {@code conv_2 (Conv 3x3, 8): 10x10x8, 296 parameters, 28,800 MACs}. */
    @Override
    public String toString() {
        String shape = output.map(TensorShape::toString).orElse("?");
        return name + " (" + layer + "): " + shape + ", " + Digits.group(parameters) + " parameters, "
                + Digits.group(macs) + " MACs";
    }
}
