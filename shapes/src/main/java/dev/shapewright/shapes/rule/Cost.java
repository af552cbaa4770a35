package dev.shapewright.shapes.rule;

import dev.shapewright.shapes.tensor.Count;

/**
 * The cost of a layer, for one sample.
 *
 * @param parameters learned values
 * @param buffers values that are kept but not learned
 * @param macs multiply-accumulate operations
 * @param activations number of values in the output
 */
public record Cost(Count parameters, Count buffers, Count macs, Count activations) {
    /** The cost of an invalid layer. */
    public static final Cost UNKNOWN = new Cost(Count.unknown(), Count.unknown(), Count.unknown(), Count.unknown());

    /** The cost of nothing. */
    public static final Cost ZERO = new Cost(Count.zero(), Count.zero(), Count.zero(), Count.zero());

    /** The cost that follows from a layer's facts. */
    public static Cost of(Outcome.Inferred facts) {
        return new Cost(
                Product.sum(facts.weights()),
                Product.sum(facts.buffers()),
                Product.sum(facts.macs()),
                facts.output().elements());
    }

    /** The cost of both. */
    public Cost plus(Cost other) {
        return new Cost(
                parameters.plus(other.parameters),
                buffers.plus(other.buffers),
                macs.plus(other.macs),
                activations.plus(other.activations));
    }
}
