package dev.shapewright.layers;

/**
 * Stand-ins for the arguments of a block. A parameter of a block is an element with a constant of the same name beside
 * it, {@code int width(); int width = Arg.INT;}, so that the block's layers are ordinary Java: {@code filters = 4 * width}
 * is checked by the compiler, and completed and renamed by every editor.
 *
 * <p>The values below are never used: what a block is made of is worked out anew from the arguments of each use. They only
 * have to be numbers that most expressions can be folded with. Where yours cannot, such as {@code n / (a - b)} of two
 * parameters, which is a division by zero with stand-ins that are equal, write {@code n / (a - b == 0 ? 1 : a - b)}.
 */
public final class Arg {
    /** Stands for an {@code int}. */
    public static final int INT = 240;

    /** Stands for a {@code long}. */
    public static final long LONG = 240;

    /** Stands for a {@code double}. */
    public static final double DOUBLE = 240.5;

    /** Stands for a {@code boolean}. */
    public static final boolean BOOLEAN = false;

    /** Stands for a {@code String}. */
    public static final String TEXT = "<argument>";

    private Arg() {}
}
