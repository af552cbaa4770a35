package dev.shapewright.shapes.tensor;

/**
 * The taps of a window along one axis.
 *
 * @param kernel number of taps
 * @param dilation positions from one tap to the next
 */
public record Taps(int kernel, int dilation) {
    /** Positions from the first tap to the last, both counted: {@code dilation * (kernel - 1) + 1}. */
    public long extent() {
        return (long) dilation * (kernel - 1) + 1;
    }

    /** The extent with its numbers: {@code 3}, or {@code (2*(3 - 1) + 1)}. */
    String text() {
        return dilation == 1 ? Integer.toString(kernel) : "(" + dilation + "*(" + kernel + " - 1) + 1)";
    }
}
