package dev.shapewright.shapes.oracle;

import dev.shapewright.shapes.problem.ProblemId;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** The answer of a framework to a case. */
public sealed interface Answer {
    /**
     * The layer is valid.
     *
     * @param output the output's sizes, without the batch, channels last
     * @param parameters learned values
     * @param buffers running statistics
     * @param macs multiply-accumulate operations for one sample, if the framework counts them
     */
    record Accepted(List<Integer> output, long parameters, long buffers, OptionalLong macs) implements Answer {}

    /** The layer is invalid, with the framework's message. */
    record Refused(String message) implements Answer {
        /** Our ids for the message, one of which we must report. */
        public Set<ProblemId> ids() {
            return Sayings.ids(message);
        }
    }
}
