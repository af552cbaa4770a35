package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.schema.PerAxis;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Sides;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * A window that is larger than its input and padding on some axis, and what may be done about it.
 *
 * @param elements the elements that make the windows
 * @param in the input
 * @param windows one for each spatial axis
 */
record LargeWindow(Windows elements, Shape in, List<Window> windows) {
    /**
     * All edits, the most likely first.
     *
     * @param global for a pool, the name of the global pool of the same kind
     */
    List<Edit> edits(Optional<String> global) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.ChannelsLast());
        elements.size().orders().forEach(order -> edits.add(Edit.set(elements.element(), PerAxis.shortest(order))));
        edits.addAll(smaller());
        global.ifPresent(pool -> edits.addAll(otherPool(pool)));
        edits.addAll(padded());
        edits.addAll(lessDilated());
        edits.add(new Edit.WithoutShrinking());
        edits.add(new Edit.FewerRepetitions());
        edits.add(new Edit.LargerInput());
        edits.add(new Edit.Rather(new Edit.Reshaped(0, in, spanned(), true)));
        return edits;
    }

    /** The largest window that fits; none for a pool of a single position, which would do nothing. */
    private List<Edit> smaller() {
        if (elements.element().equals("size") && isSingle()) {
            return List.of();
        }
        List<Long> most = perAxis(
                axis -> (room(axis) - 1) / windows.get(axis).dilation() + 1,
                axis -> windows.get(axis).kernel());
        return List.of(Edit.set(elements.element(), elements.size().atMost(most)));
    }

    /** No pool if there is a single position, a global one if none of its windows moves. */
    private List<Edit> otherPool(String global) {
        if (isSingle()) {
            return List.of(
                    new Edit.WithoutUse(), new Edit.FewerRepetitions(), new Edit.LargerInput(), new Edit.Without());
        }
        boolean whole = axes().allMatch(axis -> in.sizes().get(axis) instanceof Size.Known known
                && known.value() <= windows.get(axis).extent());
        return whole ? List.of(new Edit.Instead(Call.of(global))) : List.of();
    }

    /** The least padding with which the window fits; or that with which it keeps the number of positions. */
    private List<Edit> padded() {
        if (elements.padding().isWord()) {
            return List.of();
        }
        List<Long> least = perAxis(axis -> (windows.get(axis).extent() - in.known(axis) + 1) / 2, axis -> 0);
        List<Long> halves =
                windows.stream().map(window -> (window.extent() - 1) / 2).toList();
        return List.of(
                Edit.set("padding", elements.padding().atLeast(least)),
                new Edit.Rather(Edit.set("padding", elements.padding().atLeast(halves))));
    }

    /** The largest dilation with which the window fits. */
    private List<Edit> lessDilated() {
        if (windows.stream().allMatch(window -> window.dilation() == 1)) {
            return List.of();
        }
        List<Long> most = perAxis(
                axis -> windows.get(axis).kernel() == 1
                        ? windows.get(axis).dilation()
                        : Math.max((room(axis) - 1) / (windows.get(axis).kernel() - 1), 1),
                axis -> windows.get(axis).dilation());
        return List.of(Edit.set("dilation", elements.dilation().atMost(most)));
    }

    /** The input with as many positions as the window spans. */
    private Shape spanned() {
        Shape larger = in;
        for (int axis = 0; axis < windows.size(); axis++) {
            larger = fits(axis)
                    ? larger
                    : larger.with(axis, Size.of(windows.get(axis).extent()));
        }
        return larger;
    }

    /** A number for each axis on which the window is too large, and another where it fits. */
    private List<Long> perAxis(IntToLongFunction large, IntToLongFunction fitting) {
        return axes().mapToObj(axis -> fits(axis) ? fitting.applyAsLong(axis) : large.applyAsLong(axis))
                .toList();
    }

    private IntStream axes() {
        return IntStream.range(0, windows.size());
    }

    private boolean isSingle() {
        return in.spatial().stream().allMatch(size -> size.is(1));
    }

    private boolean fits(int axis) {
        Size positions = windows.get(axis).positions(in.sizes().get(axis));
        return !(positions instanceof Size.Known known) || known.value() > 0;
    }

    /** The positions of the input and its padding. */
    private long room(int axis) {
        long positions = in.known(axis);
        Sides.Resolved sides = windows.get(axis).sides().resolve(positions, windows.get(axis));
        return positions + sides.before() + sides.after();
    }
}
