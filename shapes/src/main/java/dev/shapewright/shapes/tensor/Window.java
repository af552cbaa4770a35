package dev.shapewright.shapes.tensor;

/**
 * A window that slides along one axis: the one place where the sliding-window formula stands. Convolutions and pools
 * of every rank are made of it.
 *
 * @param kernel number of taps
 * @param stride positions from one window to the next
 * @param dilation positions from one tap to the next
 * @param sides padding of the axis
 * @param ceil whether a last, partial window counts; PyTorch's rule: it starts inside the input or its padding before
 */
public record Window(int kernel, int stride, int dilation, Sides sides, boolean ceil) {
    public Window(int kernel, int stride, int dilation, Sides sides) {
        this(kernel, stride, dilation, sides, false);
    }

    /** A window of one tap, which moves what it reads: padding and cropping. */
    public static Window shift(Sides sides) {
        return new Window(1, 1, 1, sides);
    }

    /** Positions from the first tap to the last, both counted: {@code dilation * (kernel - 1) + 1}. */
    public long extent() {
        return (long) dilation * (kernel - 1) + 1;
    }

    /** How many windows fit: {@code floor((in + before + after - extent) / stride) + 1}; not positive where none does. */
    public long positions(long in) {
        Sides.Resolved padding = sides.resolve(in, this);
        long room = in + padding.before() + padding.after() - extent();
        if (!ceil) {
            return Math.floorDiv(room, stride) + 1;
        }
        long windows = Exact.ceilDiv(room, stride) + 1;
        return (windows - 1) * stride >= in + padding.before() ? windows - 1 : windows;
    }

    /** How many windows fit an input whose size may be unknown. */
    public Size positions(Size in) {
        return in.map(this::positions);
    }

    /** Real positions of the input behind the last window's end: what no window ever reads there. */
    public long dropped(long in) {
        long end = (positions(in) - 1) * stride - sides.resolve(in, this).before() + extent();
        return Math.max(in - Math.max(end, 0), 0);
    }

    /** The formula with its numbers: {@code (2 + 0 + 0 - 3) / 1 + 1 = 0}. */
    public String explain(long in) {
        Sides.Resolved padding = sides.resolve(in, this);
        String taps = dilation == 1 ? Integer.toString(kernel) : "(" + dilation + "*(" + kernel + " - 1) + 1)";
        String room = "(" + in + " + " + padding.before() + " + " + padding.after() + " - " + taps + ") / " + stride;
        String rounded = stride == 1 ? room : (ceil ? "ceil(" : "floor(") + room + ")";
        long unclipped =
                ceil ? Exact.ceilDiv(in + padding.before() + padding.after() - extent(), stride) + 1 : positions(in);
        String clipped = unclipped == positions(in) ? "" : ", less the last window, which would start in the padding";
        return rounded + " + 1 = " + unclipped + clipped;
    }
}
