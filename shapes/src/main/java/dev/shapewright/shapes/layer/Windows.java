package dev.shapewright.shapes.layer;

import dev.shapewright.layers.Axis;
import dev.shapewright.layers.Padding;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.schema.Pads;
import dev.shapewright.shapes.schema.PerAxis;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Sides;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.Taps;
import dev.shapewright.shapes.tensor.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The elements that make a window on each spatial axis, for convolutions and pools alike.
 *
 * @param element the element that holds the window's size: {@code kernel} or {@code size}
 * @param noun the noun for the window in messages
 */
record Windows(
        String element, String noun, PerAxis size, PerAxis stride, PerAxis dilation, Pads padding, boolean ceil) {

    /** The windows of a convolution, slid over an input. */
    SlidWindows convolve(Shape in, Faults faults) {
        checkCausal(in.form() == Form.SEQUENCE, in.form().noun(), faults);
        List<Window> windows = over(in.form(), faults);
        return new SlidWindows(windows, slide(in, windows, Optional.empty(), faults));
    }

    /**
     * The windows of a pool, slid over an input.
     *
     * @param global the name of the global pool of the same kind
     */
    SlidWindows pool(Shape in, String global, Faults faults) {
        checkCausal(false, "pools", faults);
        List<Window> windows = over(in.form(), faults);
        checkPoolPadding(in.form(), windows, faults);
        return new SlidWindows(windows, slide(in, windows, Optional.of(global), faults));
    }

    /** A window for each spatial axis of a form; empty if the elements do not fit the form. */
    private List<Window> over(Form form, Faults faults) {
        int before = faults.found().size();
        size.check(element, form, faults);
        if (!stride.values().equals(size.values())) {
            stride.check("stride", form, faults);
        }
        dilation.check("dilation", form, faults);
        padding.check(
                "padding", form, keeping(form.spatialAxes(), faults.found().size() == before), faults);
        if (faults.found().size() > before) {
            return List.of();
        }
        int axes = form.spatialAxes();
        List<Window> windows = new ArrayList<>(axes);
        for (int axis = 0; axis < axes; axis++) {
            windows.add(new Window(size.at(axis), stride.at(axis), dilation.at(axis), padding.side(axis, axes), ceil));
        }
        return windows;
    }

    /**
     * The padding with which windows of odd sizes keep the number of positions; empty for others, or if the sizes are
     * unknown.
     */
    private List<Edit> keeping(int axes, boolean known) {
        List<Integer> halves = new ArrayList<>();
        for (int axis = 0; known && axis < axes; axis++) {
            long around = Taps.extent(size.at(axis), dilation.at(axis)) - 1;
            if (around % 2 == 0 && around == (int) around) {
                halves.add((int) around / 2);
            }
        }
        return known && halves.size() == axes ? List.of(Edit.set("padding", PerAxis.shortest(halves))) : List.of();
    }

    /** How many windows fit on each axis; adds a fault if none does. */
    private List<Formula> slide(Shape in, List<Window> windows, Optional<String> global, Faults faults) {
        List<Formula> positions = new ArrayList<>(windows.size());
        boolean reported = false;
        for (int axis = 0; axis < windows.size(); axis++) {
            boolean again = axis > 0
                    && isUniform()
                    && isSame(in.sizes().get(axis), in.sizes().get(axis - 1));
            Formula formula = again
                    ? positions.get(axis - 1)
                    : windows.get(axis).over(in.sizes().get(axis));
            positions.add(formula);
            if (!reported && formula.value() instanceof Size.Known known && known.value() < 1) {
                faults.add(exceeds(in, windows, axis).mend(new LargeWindow(this, in, windows).edits(global)));
                reported = true;
            }
        }
        return positions;
    }

    /** Whether the windows are the same on all axes. */
    private boolean isUniform() {
        return size.values().size() == 1
                && stride.values().size() == 1
                && dilation.values().size() == 1
                && padding.values().size() == 1;
    }

    private static boolean isSame(Size size, Size other) {
        return size instanceof Size.Known known && other.is(known.value());
    }

    private Fault exceeds(Shape in, List<Window> windows, int axis) {
        Window window = windows.get(axis);
        Axis name = in.form().axes().get(axis);
        long rows = in.known(axis);
        Sides.Resolved sides = window.sides().resolve(rows, window);
        long padded = sides.before() + sides.after();
        String dilated = window.dilation() == 1 ? "" : ", dilated to " + window.extent() + ",";
        String headline = noun + " " + Form.word(name) + " " + window.kernel() + dilated + " is larger than the " + rows
                + " " + Form.unit(name, Size.of(rows)) + (padded == 0 ? "" : " and " + padded + " of padding")
                + " it slides over";
        return new Fault(ProblemId.KERNEL_EXCEEDS_INPUT, element, size.index(axis), headline)
                .because(window.explain(rows));
    }

    /** PyTorch's rule for pools: no side has more padding than half the window. Words are exempt. */
    private void checkPoolPadding(Form form, List<Window> windows, Faults faults) {
        for (int axis = 0; axis < windows.size(); axis++) {
            Window window = windows.get(axis);
            if (!(window.sides() instanceof Sides.Explicit sides)) {
                return;
            }
            long most = window.extent() / 2;
            boolean after = sides.before() <= most;
            long side = after ? sides.after() : sides.before();
            if (side > most) {
                String headline = "padding " + side + " is more than half the window's "
                        + Form.word(form.axes().get(axis)) + " of " + window.extent();
                faults.add(new Fault(
                                ProblemId.POOL_PADDING, "padding", padding.index(axis, windows.size(), after), headline)
                        .because("floor(" + window.extent() + " / 2) = " + most)
                        .mend(paddingEdits(windows)));
                return;
            }
        }
    }

    private List<Edit> paddingEdits(List<Window> windows) {
        List<Long> halves = new ArrayList<>();
        List<Long> sizes = new ArrayList<>();
        for (Window window : windows) {
            halves.add(window.extent() / 2);
            Sides.Explicit sides = (Sides.Explicit) window.sides();
            long extent = 2L * Math.max(sides.before(), sides.after());
            sizes.add((Math.max(extent, 1) - 1 + window.dilation() - 1) / window.dilation() + 1);
        }
        return List.of(Edit.set("padding", padding.atMost(halves)), Edit.set(element, size.atLeast(sizes)));
    }

    /** Checks that {@link Padding#CAUSAL} is only used where it has a meaning. */
    private void checkCausal(boolean allowed, String where, Faults faults) {
        if (padding.isCausal() && !allowed) {
            faults.add(new Fault(
                            ProblemId.PADDING_WORD,
                            "padding",
                            "Padding.CAUSAL is for convolutions of sequences, not for " + where)
                    .mend(Edit.set("padding", Padding.SAME), Edit.set("padding", 0)));
        }
    }
}
