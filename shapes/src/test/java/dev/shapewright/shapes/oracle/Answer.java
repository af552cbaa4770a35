package dev.shapewright.shapes.oracle;

import dev.shapewright.shapes.problem.ProblemId;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** What a framework answered to a case. */
public sealed interface Answer {
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
    record Refused(String message) implements Answer {
        /** Our ids for it, one of which must be among those that we report. */
        public Set<ProblemId> ids() {
            return Sayings.ids(message);
        }
    }
}
