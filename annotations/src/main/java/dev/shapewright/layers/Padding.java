package dev.shapewright.layers;

/**
 * Words for a {@code padding} element. A word must stand alone in the element ({@code padding = Padding.SAME}): it is
 * never one of several numbers and never part of arithmetic.
 */
public final class Padding {
    /**
     * Enough to make the output {@code ceil(input / stride)}, TensorFlow's rule: the total is
     * {@code max((out - 1) * stride + extent - in, 0)}, with an odd position at the end.
     */
    public static final int SAME = Integer.MIN_VALUE + 1;

    /** Like {@link #SAME}, with an odd position at the beginning. */
    public static final int SAME_LOWER = Integer.MIN_VALUE + 2;

    /** For convolutions of sequences: all padding comes before, so that no step sees a later one. */
    public static final int CAUSAL = Integer.MIN_VALUE + 3;

    private Padding() {}
}
