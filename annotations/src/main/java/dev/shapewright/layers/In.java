package dev.shapewright.layers;

/**
 * The sizes of a block's input, for the expressions of that block: {@code @Dense(units = 4 * In.features)}.
 *
 * <p>They refer to the input of the block whose annotations they are written in, never to the current tensor: layers
 * that need the current sizes go into a block of their own. An axis that the input lacks is an error only when it is
 * evaluated, and a size known only at run time makes the result of its expression unknown. {@code channels} and
 * {@code features} are two words for one axis, the last. Outside a block they are invalid: {@code [in-outside-block]}.
 *
 * <p>The numbers below are stand-ins and never used.
 */
public final class In {
    /** Rows of the input, an image or volume. */
    public static final int height = 480;

    /** Columns of the input, an image or volume. */
    public static final int width = 720;

    /** Slices of the input, a volume. */
    public static final int depth = 960;

    /** Steps of the input, a sequence or token ids. */
    public static final int length = 1200;

    /** The last axis of the input; the same as {@link #features}. */
    public static final int channels = 1440;

    /** The last axis of the input; the same as {@link #channels}. */
    public static final int features = 1440;

    private In() {}
}
