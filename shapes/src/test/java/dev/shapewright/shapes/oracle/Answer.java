package dev.shapewright.shapes.oracle;

import java.util.List;
import java.util.OptionalLong;

/** What a framework answered to a case. */
sealed interface Answer {
    /**
     * The layer can be.
     *
     * @param output the output's sizes, without the batch, channels last
     * @param parameters learned values
     * @param buffers running statistics
     * @param macs multiply-accumulate operations for one sample, where the framework counts them
     */
    record Accepted(List<Integer> output, long parameters, long buffers, OptionalLong macs) implements Answer {}

    /** The layer cannot be, in the framework's words. */
    record Refused(String message) implements Answer {}
}
