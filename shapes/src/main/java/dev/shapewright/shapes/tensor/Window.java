package dev.shapewright.shapes.tensor;

/**
 * A window that slides along one axis: the only place with the sliding-window formula. Convolutions and pools of every
 * rank are made of such windows.
 *
 * @param kernel number of taps
 * @param stride positions from one window to the next
 * @param dilation positions from one tap to the next
 * @param sides padding of the axis
 * @param ceil whether a partial last window counts; PyTorch's rule: it must start inside the input or the padding
 *     before it
 */
public record Window(int kernel, int stride, int dilation, Sides sides, boolean ceil) {
    /** At most this many windows are examined one by one. */
    private static final long MOST_WINDOWS = 10_000;

    public Window(int kernel, int stride, int dilation, Sides sides) {
        this(kernel, stride, dilation, sides, false);
    }

    /** A window of one tap, which shifts what it reads: padding and cropping. */
    public static Window shift(Sides sides) {
        return new Window(1, 1, 1, sides);
    }

    /** The same window, counting only whole ones. */
    public Window floored() {
        return new Window(kernel, stride, dilation, sides);
    }

    /** Positions from the first tap to the last, both counted: {@code dilation * (kernel - 1) + 1}. */
    public long extent() {
        return Taps.extent(kernel, dilation);
    }

    /** How many windows fit: {@code floor((in + before + after - extent) / stride) + 1}; not positive if none does. */
    public long positions(long in) {
        return positions(in, sides.resolve(in, this));
    }

    private long positions(long in, Sides.Resolved padding) {
        return unclipped(in, padding) - (clips(in, padding) ? 1 : 0);
    }

    private long unclipped(long in, Sides.Resolved padding) {
        long room = in + padding.before() + padding.after() - extent();
        return (ceil ? Exact.ceilDiv(room, stride) : Math.floorDiv(room, stride)) + 1;
    }

    /** Whether a partial last window does not count because it would start behind the input. */
    public boolean clips(long in) {
        return clips(in, sides.resolve(in, this));
    }

    private boolean clips(long in, Sides.Resolved padding) {
        return ceil && (unclipped(in, padding) - 1) * stride >= in + padding.before();
    }

    /** How many windows fit an input whose size may be unknown. */
    public Size positions(Size in) {
        return in.map(this::positions);
    }

    /** Where the last window begins, counted from the first real position of the input. */
    public long lastStart(long in) {
        Sides.Resolved padding = sides.resolve(in, this);
        return (positions(in, padding) - 1) * stride - padding.before();
    }

    /** Whether a window spans the whole input without a tap in it: taps can be farther apart than the input is long. */
    public boolean passesBy(long in) {
        long windows = dilation > in ? Math.min(positions(in), MOST_WINDOWS) : 0;
        long before = sides.resolve(in, this).before();
        for (long window = 0; window < windows; window++) {
            long start = window * stride - before;
            long tap = start + Exact.ceilDiv(-start, dilation) * dilation;
            if (start < 0 && start + extent() > in && tap >= in) {
                return true;
            }
        }
        return false;
    }

    /** Real positions of the input behind the end of the last window, which no window ever reads. */
    public long dropped(long in) {
        return Math.max(in - Math.max(lastStart(in) + extent(), 0), 0);
    }

    /** How many windows fit, and why: {@code (12 + 0 + 0 - 3) / 1 + 1}; {@code 28 + 1 + 1} for a window that only shifts. */
    public Formula over(Size in) {
        if (in instanceof Size.Known known) {
            Sides.Resolved padding = sides.resolve(known.value(), this);
            boolean clipped = clips(known.value(), padding);
            return new Formula(
                    Size.of(positions(known.value(), padding)), () -> text(in, padding) + (clipped ? " - 1" : ""));
        }
        return new Formula(
                in, () -> sides.needInput() ? "ceil(" + in + " / " + stride + ")" : text(in, sides.resolve(0, this)));
    }

    private String text(Size in, Sides.Resolved padding) {
        if (kernel == 1 && stride == 1) {
            return in + term(padding.before()) + term(padding.after());
        }
        String taps = Taps.text(kernel, dilation);
        String room = "(" + in + " + " + padding.before() + " + " + padding.after() + " - " + taps + ") / " + stride;
        return (stride == 1 ? room : (ceil ? "ceil(" : "floor(") + room + ")") + " + 1";
    }

    private static String term(long number) {
        return number == 0 ? "" : (number < 0 ? " - " : " + ") + Math.abs(number);
    }

    /** The formula and its result: {@code (2 + 0 + 0 - 3) / 1 + 1 = 0}. */
    public String explain(long in) {
        return over(Size.of(in)) + (clips(in) ? ", for the last window would start in the padding" : "");
    }
}
