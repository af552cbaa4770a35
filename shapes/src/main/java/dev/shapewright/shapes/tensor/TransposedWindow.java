package dev.shapewright.shapes.tensor;

/**
 * A window of a transposed convolution along one axis: each position of the input spreads over a window of the output.
 *
 * @param kernel number of taps
 * @param stride positions of the output from one window to the next
 * @param dilation positions from one tap to the next
 * @param sides positions cut off the output
 * @param extra positions added at the end
 */
public record TransposedWindow(int kernel, int stride, int dilation, Sides sides, int extra) {
    /** Positions from the first tap to the last, both counted. */
    public long extent() {
        return Taps.extent(kernel, dilation);
    }

    /** {@code (in - 1) * stride + extent + extra}, less the positions cut off; {@code in * stride} for the words. */
    public long positions(long in) {
        return sides instanceof Sides.Explicit explicit
                ? (in - 1) * stride + extent() + extra - explicit.before() - explicit.after()
                : in * stride;
    }

    /** The same window with nothing cut off its output. */
    public TransposedWindow uncut() {
        return new TransposedWindow(kernel, stride, dilation, new Sides.Explicit(0, 0), extra);
    }

    public Size positions(Size in) {
        return in.map(this::positions);
    }

    /** The positions cut off in front; for the words, half of those that the windows reach beyond {@code in * stride}. */
    public long before() {
        long surplus = Math.max(extent() - stride, 0);
        if (sides instanceof Sides.Explicit explicit) {
            return explicit.before();
        }
        return sides instanceof Sides.SameLower ? surplus - surplus / 2 : surplus / 2;
    }

    /** How many positions the output has, and why: {@code (4 - 1) * 2 + 3 + 0 - 1 - 1}. */
    public Formula over(Size in) {
        if (!(sides instanceof Sides.Explicit explicit)) {
            return new Formula(positions(in), () -> in + " * " + stride);
        }
        return new Formula(
                positions(in),
                () -> "(" + in + " - 1) * " + stride + " + " + Taps.text(kernel, dilation) + " + " + extra + " - "
                        + explicit.before() + " - " + explicit.after());
    }

    /** The formula and its result: {@code (4 - 1) * 2 + 3 + 0 - 1 - 1 = 7}. */
    public String explain(long in) {
        return over(Size.of(in)).toString();
    }
}
