package dev.shapewright.shapes.check;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.elaboration.Draft;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Sides;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports a convolution or pool that has a window with only padding in it. */
final class WindowInPadding implements Check {
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
            Window window = windowed.windows().get(i);
            Optional<Wiring.AlongAxis> along = windowed.along(i);
            if (along.isPresent() && window.passesBy(along.get().size())) {
                return Optional.of(passed(wiring, windowed, along.get()));
            }
            if (window.sides() instanceof Sides.Explicit sides && (sides.before() > 0 || sides.after() > 0)) {
                // The first window is in the padding, whatever the size.
                boolean first = sides.before() >= window.extent();
                boolean last = along.isPresent()
                        && window.lastStart(along.get().size()) >= along.get().size();
                if (first || last) {
                    Axis axis = windowed.in().form().axes().get(i);
                    return Optional.of(draft(wiring, windowed, axis, window, first));
                }
            }
        }
        return Optional.empty();
    }

    /** Half the window on each axis where a window has no room but the padding; on the others, the padding they have. */
    private static Value least(Wiring.WindowedNode windowed, Window window) {
        List<Integer> each = new ArrayList<>();
        for (Window other : windowed.windows()) {
            if (other.sides() instanceof Sides.Explicit sides && sides.before() == sides.after()) {
                each.add(sides.before() >= other.extent() ? (int) (other.extent() / 2) : sides.before());
            }
        }
        boolean all =
                each.size() == windowed.node().output().orElseThrow().form().spatialAxes();
        return all && each.stream().distinct().count() > 1 ? Value.of(each) : Value.of(window.extent() / 2);
    }

    private static Draft passed(Wiring wiring, Wiring.WindowedNode windowed, Wiring.AlongAxis along) {
        String headline = "a " + windowed.layer().noun() + " along the " + Form.word(along.axis())
                + " covers nothing but padding";
        Draft draft = wiring.draft(
                ProblemId.WINDOW_IN_PADDING,
                windowed.node(),
                List.of("dilation"),
                headline,
                List.of(Edit.set("dilation", along.size()), Edit.set("dilation", 1)));
        String because = "its taps are " + along.window().dilation() + " apart, and there are only " + along.size()
                + " " + Form.unit(along.axis(), Size.of(along.size()));
        return draft.with("because", because);
    }

    private static Draft draft(Wiring wiring, Wiring.WindowedNode windowed, Axis axis, Window window, boolean first) {
        Node node = windowed.node();
        Sides.Explicit sides = (Sides.Explicit) window.sides();
        String headline = "the " + (first ? "first" : "last") + " "
                + windowed.layer().noun() + " along the " + Form.word(axis) + " covers nothing but padding";
        Draft draft = wiring.draft(
                ProblemId.WINDOW_IN_PADDING,
                node,
                List.of("padding"),
                headline,
                List.of(Edit.set("padding", least(windowed, window))));
        String because = "it spans " + window.extent() + ", and "
                + (first ? sides.before() + " are added before" : sides.after() + " are added after");
        return draft.with("because", because);
    }
}
