package dev.shapewright.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One row of a summary: an input, a layer or a use of a block. Counts are exact, for one sample.
 *
 * @param kind whether this is an input, a layer or a use of a block
 * @param depth how many uses of blocks it is inside; 0 for a row written on the model's class
 * @param repetition which repetition of its annotation it is, from 0
 * @param name the name: the one given by {@code @Name}, otherwise an automatic one such as {@code conv_2}; inside
 *     blocks a path, {@code stage_2.bottleneck_1.conv_3}
 * @param layer the annotation's type and the values that differ from its defaults: {@code Conv 3x3, 8}
 * @param inputs the names of the rows it reads; for the output of a block, the name of the block. For a block, what
 *     flows into it; what its layers read by name is in their rows
 * @param output the shape of its output; empty only in a model that did not compile
 * @param result for a block, the name of the row inside whose output is the block's; empty for all other rows, and for
 *     a block that passes on its input
 * @param parameters learned values, including frozen ones; for a block, those of everything inside; empty only in a
 *     model that did not compile
 * @param sharesWith the name of the row whose weights it uses, which are counted there; empty if all weights are its
 *     own
 * @param trainableParameters learned values that are trained
 * @param buffers values that are kept but not learned: the running statistics of a BatchNorm
 * @param macs multiply-accumulate operations; empty if a size is known only at run time
 * @param training whether only an output for training needs it: then it does not run with the model, and its
 *     {@code macs} and output do not count in the model's MACs and activations
 * @param receptiveField the largest part of the input that one position of the output depends on, along the input's
 *     spatial axes, from the first tap of its windows to the last, clipped to the input; if several inputs flow in, the
 *     part of the first operand's input. A size is unknown if it depends on one known only at run time, or if more
 *     positions would have to be examined than 8,388,608 in the whole model. Empty only in a model that did not compile
 * @param source file and line of the annotation: {@code MnistCnn.java:7}; inside a block, of the annotation in the
 *     block
 * @param explanations how the numbers came about: the axes of the output that are not merely kept, then each weight,
 *     buffer and matrix product, then notes; {@link ModelSummary#explain(String)} prints them
 */
public record LayerSummary(
        Kind kind,
        int depth,
        int repetition,
        String name,
        String layer,
        List<String> inputs,
        Optional<TensorShape> output,
        Optional<String> result,
        OptionalLong parameters,
        Optional<String> sharesWith,
        OptionalLong trainableParameters,
        OptionalLong buffers,
        OptionalLong macs,
        boolean training,
        Optional<TensorShape> receptiveField,
        String source,
        List<Explanation> explanations) {

    /** What a row stands for. */
    public enum Kind {
        /** A tensor that flows into the model. */
        INPUT,
        /** One layer. */
        LAYER,
        /** A use of a block; its counts are those of all the rows inside, which follow it one level deeper. */
        BLOCK
    }

    public LayerSummary {
        inputs = List.copyOf(inputs);
        explanations = List.copyOf(explanations);
    }

    /** Number of values in the output; empty if a size is known only at run time. */
    public OptionalLong activations() {
        return output.map(TensorShape::elements).orElseGet(OptionalLong::empty);
    }

    /** The last part of the name: the row's name within its block. */
    public String ownName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The shape of its output as every report prints it, {@code ?} if unknown. */
    public String shape() {
        return output.map(TensorShape::toString).orElse("?");
    }

    /**
     * The layer as a table shows it, with remarks: {@code Dense 10 (frozen)}, {@code Dense 10 (training)} if only
     * training needs it, {@code Dense 10 = dense_1} if it has the weights of that row; for a block of which only some
     * layers are frozen, {@code Stem 64 (partly frozen)}.
     */
    public String layerAndRemarks() {
        List<String> remarks = new ArrayList<>();
        long trainable = trainableParameters.orElse(0);
        if (parameters.orElse(0) != trainable) {
            remarks.add(trainable == 0 ? "frozen" : "partly frozen");
        }
        if (training) {
            remarks.add("training");
        }
        return layer
                + (remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")")
                + sharesWith.map(owner -> " = " + owner).orElse("");
    }

    /** The row as a sentence: {@code conv_2 (Conv 3x3, 8): 10x10x8, 296 parameters, 28,800 MACs}. */
    @Override
    public String toString() {
        return name + " (" + layer + "): " + shape() + ", " + Digits.group(parameters) + " parameters, "
                + Digits.group(macs) + " MACs";
    }
}
