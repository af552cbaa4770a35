package dev.shapewright.shapes.oracle;

import dev.shapewright.shapes.problem.ProblemId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The messages of frameworks about faults, with our ids for them. */
final class Sayings {
    private static final Map<String, Set<ProblemId>> SAYINGS = sayings();

    private Sayings() {}

    private static Map<String, Set<ProblemId>> sayings() {
        Map<String, Set<ProblemId>> sayings = new LinkedHashMap<>();
        windows(sayings);
        divisors(sayings);
        shapes(sayings);
        ranges(sayings);
        return Collections.unmodifiableMap(sayings);
    }

    /** Messages about windows, their padding and their numbers. */
    private static void windows(Map<String, Set<ProblemId>> sayings) {
        // Some of these are also used for transposed convolutions.
        sayings.put(
                "Kernel size can't be greater than actual input size",
                EnumSet.of(ProblemId.KERNEL_EXCEEDS_INPUT, ProblemId.PADDING_EXCEEDS_OUTPUT));
        sayings.put(
                "Output size is too small",
                EnumSet.of(ProblemId.KERNEL_EXCEEDS_INPUT, ProblemId.PADDING_EXCEEDS_OUTPUT));
        sayings.put(
                "Invalid computed output size",
                EnumSet.of(ProblemId.KERNEL_EXCEEDS_INPUT, ProblemId.PADDING_EXCEEDS_OUTPUT));
        sayings.put(
                "smaller than kernel size",
                EnumSet.of(ProblemId.KERNEL_EXCEEDS_INPUT, ProblemId.PADDING_EXCEEDS_OUTPUT));
        sayings.put(
                "must be an int, list of ints or tuple of ints of size", EnumSet.of(ProblemId.WRONG_NUMBER_OF_VALUES));
        sayings.put("should contain one int", EnumSet.of(ProblemId.WRONG_NUMBER_OF_VALUES));
        sayings.put("must be a single int, or a tuple of", EnumSet.of(ProblemId.WRONG_NUMBER_OF_VALUES));
        sayings.put("must either be a single int, or a tuple of", EnumSet.of(ProblemId.WRONG_NUMBER_OF_VALUES));
        sayings.put("to match the convolution dimensions", EnumSet.of(ProblemId.WRONG_NUMBER_OF_VALUES));
        sayings.put("argument must be an integer or tuple of", EnumSet.of(ProblemId.WRONG_NUMBER_OF_VALUES));
        sayings.put("expected to have a length of", EnumSet.of(ProblemId.WRONG_NUMBER_OF_VALUES));
        sayings.put("kernelSize to be number or number[] with length", EnumSet.of(ProblemId.WRONG_NUMBER_OF_VALUES));
        sayings.put("must be a number or an Array of a single number", EnumSet.of(ProblemId.WRONG_NUMBER_OF_VALUES));
        sayings.put("-dimensional weight", EnumSet.of(ProblemId.WRONG_NUMBER_OF_VALUES));
        sayings.put("Input dimension should be at least", EnumSet.of(ProblemId.WRONG_NUMBER_OF_VALUES));
        sayings.put("should be at most half of kernel size", EnumSet.of(ProblemId.POOL_PADDING));
        sayings.put("array of sliding blocks", EnumSet.of(ProblemId.KERNEL_EXCEEDS_INPUT));
        sayings.put("stride must either be omitted", EnumSet.of(ProblemId.WRONG_NUMBER_OF_VALUES));
        sayings.put("stride must be omitted", EnumSet.of(ProblemId.WRONG_NUMBER_OF_VALUES));
        sayings.put("output_size.size() must be", EnumSet.of(ProblemId.WRONG_NUMBER_OF_VALUES));
        sayings.put("output_size must be", EnumSet.of(ProblemId.WRONG_NUMBER_OF_VALUES));
        sayings.put("must be None, an int, list of ints", EnumSet.of(ProblemId.WRONG_NUMBER_OF_VALUES));
        sayings.put("output padding must be smaller", EnumSet.of(ProblemId.OUTPUT_PADDING_TOO_LARGE));
        sayings.put("supports only padding modes", EnumSet.of(ProblemId.PADDING_WORD));
    }

    /** Messages about divisibility. */
    private static void divisors(Map<String, Set<ProblemId>> sayings) {
        sayings.put("must be divisible by groups", EnumSet.of(ProblemId.GROUPS_DO_NOT_DIVIDE));
        sayings.put("divisible by num_groups", EnumSet.of(ProblemId.GROUPS_DO_NOT_DIVIDE));
        sayings.put("number of channels must be divisible by groups", EnumSet.of(ProblemId.GROUPS_DO_NOT_DIVIDE));
        sayings.put("embed_dim must be divisible by num_heads", EnumSet.of(ProblemId.HEADS_DO_NOT_DIVIDE));
        sayings.put("to be divisible by", EnumSet.of(ProblemId.FACTOR_DOES_NOT_DIVIDE));
    }

    /** Messages about inputs. */
    private static void shapes(Map<String, Set<ProblemId>> sayings) {
        sayings.put("Padding size should be less than", EnumSet.of(ProblemId.PADDING_EXCEEDS_AXIS));
        sayings.put("wrapping around more than once", EnumSet.of(ProblemId.PADDING_EXCEEDS_AXIS));
        sayings.put("is too small. Calculated output", EnumSet.of(ProblemId.CROPPING_EXCEEDS_AXIS));
        sayings.put("resulted in a negative output size", EnumSet.of(ProblemId.CROPPING_EXCEEDS_AXIS));
        sayings.put("only one dimension can be inferred", EnumSet.of(ProblemId.UNKNOWN_SIZE));
        sayings.put("expects input to have at least 3 dimensions", EnumSet.of(ProblemId.WRONG_AXES));
        sayings.put("Expected 3D or higher dimensionality", EnumSet.of(ProblemId.WRONG_AXES));
        sayings.put("exceeds dimension size", EnumSet.of(ProblemId.CROPPING_EXCEEDS_AXIS));
        sayings.put("create tensor with negative dimension", EnumSet.of(ProblemId.CROPPING_EXCEEDS_AXIS));
        sayings.put("Dimension out of range", EnumSet.of(ProblemId.CROPPING_EXCEEDS_AXIS));
        sayings.put("don't multiply up to", EnumSet.of(ProblemId.RESHAPE_CHANGES_SIZE));
        sayings.put("query should be unbatched 2D or batched 3D", EnumSet.of(ProblemId.WRONG_AXES));
        sayings.put("input must have 3 dimensions", EnumSet.of(ProblemId.WRONG_AXES));
        sayings.put("Only 3D, 4D and 5D input Tensors supported", EnumSet.of(ProblemId.WRONG_AXES));
        sayings.put("is incompatible with layer", EnumSet.of(ProblemId.WRONG_AXES));
        sayings.put("does not support tensors of 4D", EnumSet.of(ProblemId.WRONG_AXES));
        sayings.put(
                "must have the same number of spatial dimensions",
                EnumSet.of(ProblemId.WRONG_AXES, ProblemId.WRONG_NUMBER_OF_VALUES));
        // Reported before anything else is checked.
        sayings.put("does not support reset_after", EnumSet.of(ProblemId.WRONG_AXES));
        sayings.put("could not be broadcast together", EnumSet.of(ProblemId.SHAPES_DIFFER));
        sayings.put("Dimension incompatibility", EnumSet.of(ProblemId.SHAPES_DIFFER));
        sayings.put("requires inputs with matching shapes", EnumSet.of(ProblemId.CONCAT_MISMATCH));
    }

    /** Messages about numbers out of range. */
    private static void ranges(Map<String, Set<ProblemId>> sayings) {
        // Reported for a hidden_size of 0; cases with a projection are not included.
        sayings.put("proj_size has to be smaller than hidden_size", EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE));
        sayings.put("expected weight to be at least", EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE));
        sayings.put("weight tensor expected", EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE));
        sayings.put("must be positive", EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE));
        sayings.put("should be positive", EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE));
        sayings.put("should be greater than 0", EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE));
        sayings.put("to be greater than 0", EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE));
        sayings.put("modulo by zero", EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE));
        sayings.put("negative", EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE));
        sayings.put("greater than or equal to 0", EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE));
        sayings.put("expects a positive", EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE));
        sayings.put("should be greater than zero", EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE));
        sayings.put("must be greater than zero", EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE));
        sayings.put("should not be zero", EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE));
        sayings.put("non-positive", EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE));
        sayings.put("must be a positive integer", EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE));
        sayings.put("to be a positive integer", EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE));
        sayings.put("to be a 'number' > 0", EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE));
        sayings.put("shape comprised of positive integers", EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE));
        sayings.put("non-empty 5D (n_output_plane", EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE));
        sayings.put("could not create a descriptor", EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE));
        sayings.put("padding='same' is not supported for strided", EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE));
    }

    /** The ids, one of which we must report; empty for an unknown message. */
    static Set<ProblemId> ids(String message) {
        for (Map.Entry<String, Set<ProblemId>> saying : SAYINGS.entrySet()) {
            if (message.contains(saying.getKey())) {
                // We check ranges first, so other errors may go unreported if a value is out of range.
                Set<ProblemId> ids = EnumSet.of(ProblemId.VALUE_OUT_OF_RANGE);
                ids.addAll(saying.getValue());
                return ids;
            }
        }
        return Set.of();
    }
}
