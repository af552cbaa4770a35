package dev.shapewright.shapes.check;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.language.Draft;
import dev.shapewright.shapes.layer.Biased;
import dev.shapewright.shapes.layer.Edit;
import dev.shapewright.shapes.layer.Reach;
import dev.shapewright.shapes.layer.Windowed;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Sides;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.Window;
import java.util.List;
import java.util.Optional;

/** Reports a convolution that has a window with nothing but padding in it. */
final class WindowInPadding implements Check {
    @Override
    public List<Draft> check(Wiring wiring) {
        return wiring.layers().stream()
                .flatMap(node -> check(wiring, node).stream())
                .toList();
    }

    private static Optional<Draft> check(Wiring wiring, Node node) {
        boolean windowed = node.layer().orElseThrow() instanceof Windowed;
        if (!windowed || !(wiring.facts(node).reach() instanceof Reach.Sliding sliding)) {
            return Optional.empty();
        }
        Shape in = wiring.input(node).output().orElseThrow();
        for (int axis = 0; axis < sliding.windows().size(); axis++) {
            Window window = sliding.windows().get(axis);
            if (in.sizes().get(axis) instanceof Size.Known size && window.sides() instanceof Sides.Explicit sides) {
                boolean first = sides.before() >= window.extent();
                boolean last = (window.positions(size.value()) - 1) * window.stride() - sides.before() >= size.value();
                if (first || last) {
                    return Optional.of(draft(wiring, node, in.form().axes().get(axis), window, first));
                }
            }
        }
        return Optional.empty();
    }

    private static Draft draft(Wiring wiring, Node node, Axis axis, Window window, boolean first) {
        Sides.Explicit sides = (Sides.Explicit) window.sides();
        String noun = node.layer().orElseThrow() instanceof Biased ? "kernel" : "window";
        String headline = "the " + (first ? "first" : "last") + " " + noun + " along the " + Form.word(axis)
                + " covers nothing but padding";
        Draft draft = wiring.draft(
                ProblemId.WINDOW_IN_PADDING,
                node,
                List.of("padding"),
                headline,
                List.of(Edit.set("padding", window.extent() / 2)));
        String because = "it spans " + window.extent() + ", and "
                + (first ? sides.before() + " are added before" : sides.after() + " are added after");
        return new Draft(draft.problem().with("because", because), draft.edits());
    }
}
