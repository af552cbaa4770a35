package dev.shapewright.layers;

/**
 * Words for a {@code padding} element. A word stands alone in the element ({@code padding = Padding.SAME}): it is never
 * one number of several, and never part of arithmetic.
 */
public final class Padding {
    /**
     * As much as makes the output {@code ceil(input / stride)}, TensorFlow's rule: the total is
     * {@code max((out - 1) * stride + extent - in, 0)}, the odd one at the end.
     */
    public static final int SAME = Integer.MIN_VALUE + 1;

    /** As {@link #SAME}, the odd one at the beginning. */
    public static final int SAME_LOWER = Integer.MIN_VALUE + 2;

    /** For convolutions of sequences: all of it before, so that no step sees a later one. */
    public static final int CAUSAL = Integer.MIN_VALUE + 3;

    private Padding() {}
}
