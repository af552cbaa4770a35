package dev.shapewright.shapes.check;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.elaboration.Draft;
import dev.shapewright.shapes.layer.Pad;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Sides;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports a pool or convolution whose last window ends before the last real row, though its windows touch. */
final class FloorDropsInput implements Check {
    @Override
    public List<Draft> check(Wiring wiring) {
        List<Draft> drafts = new ArrayList<>();
        for (Wiring.WindowedNode windowed : wiring.windowed()) {
            check(wiring, windowed).ifPresent(drafts::add);
        }
        return drafts;
    }

    private static Optional<Draft> check(Wiring wiring, Wiring.WindowedNode windowed) {
        for (int i = 0; i < windowed.windows().size(); i++) {
            // A window that moves by one position leaves none out.
            boolean skips = windowed.windows().get(i).stride() > 1;
            Optional<Wiring.AlongAxis> along = skips ? windowed.along(i) : Optional.empty();
            long real = along.isPresent() ? dropped(wiring, windowed.node(), along.get()) : 0;
            if (real > 0) {
                return Optional.of(draft(wiring, windowed, along.get(), real));
            }
        }
        return Optional.empty();
    }

    /** How many of the last positions are in no window, though they are not just padding; not positive if there are none. */
    private static long dropped(Wiring wiring, Node node, Wiring.AlongAxis along) {
        Window window = along.window();
        long unread = window.extent() < window.stride() ? 0 : window.dropped(along.size());
        return unread == 0 ? 0 : unread - padded(wiring, node, along.axis());
    }

    /**
     * How many of the last positions that flow into a layer are nothing but what a {@code @Pad} before it has added: zeros,
     * or repeated values.
     */
    private static long padded(Wiring wiring, Node node, Axis axis) {
        long padded = 0;
        Node before = wiring.input(node);
        Form form = before.output().orElseThrow().form();
        // Steps that were rows and columns are no longer on this axis.
        while (!before.isInput()
                && before.facts().isPresent()
                && before.output().orElseThrow().form() == form) {
            Reach reach = wiring.facts(before).reach(0);
            if (before.layer().filter(Pad.class::isInstance).isPresent() && reach instanceof Reach.Sliding added) {
                int index = form.axes().indexOf(axis);
                padded += ((Sides.Explicit) added.windows().get(index).sides()).after();
            } else if (!(reach instanceof Reach.Pointwise) || before.inputs().size() > 1) {
                return padded;
            }
            before = wiring.input(before);
        }
        return padded;
    }

    private static Draft draft(Wiring wiring, Wiring.WindowedNode windowed, Wiring.AlongAxis along, long dropped) {
        Axis axis = along.axis();
        Window window = along.window();
        long in = along.size();
        String unit = Form.unit(axis, Size.of(dropped));
        String headline = dropped == 1
                ? "the last " + unit + " of the input is never read"
                : "the last " + dropped + " " + unit + " of the input are never read";
        boolean causal = window.sides() instanceof Sides.Causal;
        Draft draft = wiring.draft(
                ProblemId.FLOOR_DROPS_INPUT,
                windowed.node(),
                List.of("stride", "size", "kernel"),
                headline,
                causal ? List.of() : List.of(windowed.layer().readingAll(), new Edit.Rather(new Edit.NearInput())));
        String because = window.explain(in) + ": the last window ends with " + Form.unit(axis, Size.of(1)) + " "
                + (in - window.dropped(in)) + " of " + in;
        return draft.with("because", because);
    }
}
