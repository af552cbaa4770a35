package dev.shapewright.layers;

/**
 * Stand-ins for the arguments of a block. A parameter of a block is an element with a constant of the same name beside
 * it, {@code int width(); int width = Arg.INT;}, so that the block's layers are ordinary Java:
 * {@code filters = 4 * width} is checked by the compiler, and every editor can complete and rename it.
 *
 * <p>The values below are never used: the layers of a block are computed anew from the arguments of each use. They only
 * have to be numbers with which the compiler can fold most expressions. If yours is an exception, such as
 * {@code n / (a - b)} of two parameters, which divides by zero because the stand-ins are equal, write
 * {@code n / (a - b == 0 ? 1 : a - b)}.
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
