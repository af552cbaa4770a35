package dev.shapewright.layers;

/** An axis of a tensor. The batch axis is implicit and not one of these. */
public enum Axis {
    /** Slices of a volume. */
    DEPTH,
    /** Rows of an image or volume. */
    HEIGHT,
    /** Columns of an image or volume. */
    WIDTH,
    /** Steps of a sequence, or the number of token ids. */
    LENGTH,
    /** The last axis of an image or volume; the same axis as {@link #FEATURES}. */
    CHANNELS,
    /** The last axis of a vector or sequence; the same axis as {@link #CHANNELS}. */
    FEATURES
}
