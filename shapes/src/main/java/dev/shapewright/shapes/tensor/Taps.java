package dev.shapewright.shapes.tensor;

/** The taps of a window along one axis: {@code kernel} of them, {@code dilation} positions from one to the next. */
public final class Taps {
    private Taps() {}

    /** Positions from the first tap to the last, both counted: {@code dilation * (kernel - 1) + 1}. */
    public static long extent(int kernel, int dilation) {
        return (long) dilation * (kernel - 1) + 1;
    }

    /** The extent with its numbers: {@code 3}, or {@code (2*(3 - 1) + 1)}. */
    static String text(int kernel, int dilation) {
        return dilation == 1 ? Integer.toString(kernel) : "(" + dilation + "*(" + kernel + " - 1) + 1)";
    }
}
