package dev.shapewright.shapes.tensor;

/** How one axis is padded. */
public sealed interface Sides {
    /** A number of positions before and after. */
    record Explicit(int before, int after) implements Sides {}

    /** Enough that the output is {@code ceil(in / stride)}, with an odd position after. TensorFlow's rule. */
    record Same() implements Sides {}

    /** Like {@link Same}, with an odd position before. */
    record SameLower() implements Sides {}

    /** {@code extent - 1} before, none after: no position sees a later one. */
    record Causal() implements Sides {}

    /** The numbers for a window over an input, with words resolved. */
    record Resolved(long before, long after) {}

    /** Whether the numbers depend on the size of the input, unless the stride is 1. */
    default boolean needInput() {
        return this instanceof Same || this instanceof SameLower;
    }

    /** These sides as numbers. */
    default Resolved resolve(long in, Window window) {
        if (this instanceof Explicit explicit) {
            return new Resolved(explicit.before, explicit.after);
        }
        if (this instanceof Causal) {
            return new Resolved(window.extent() - 1, 0);
        }
        long out = Exact.ceilDiv(in, window.stride());
        long total = Math.max((out - 1) * window.stride() + window.extent() - in, 0);
        long less = total / 2;
        return this instanceof Same ? new Resolved(less, total - less) : new Resolved(total - less, less);
    }
}
