package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.tensor.Exact;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Multi-head attention within windows, with a relative position bias. */
public record WindowAttention(
        int heads,
        PerAxis window,
        @Range(min = 0) PerAxis shift,
        boolean bias,
        @Range(min = 0) int positionHidden,
        boolean cosine,
        boolean grid)
        implements Layer {
    private static final int COORDINATES = 2;

    @Override
    public Set<Form> takes() {
        return IMAGES;
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Faults faults = new Faults();
        window.check("window", in.form(), faults);
        shift.check("shift", in.form(), faults);
        Known.check(in.channels(), in.form(), "the weights of @WindowAttention", faults);
        if (in.channels() instanceof Size.Known channels) {
            Attention.checkHeads(heads, channels.value(), in.form(), faults);
        }
        if (!faults.any()) {
            checkShift(in.form().spatialAxes(), faults);
        }
        return faults.any() ? faults.rejected() : facts(in);
    }

    private void checkShift(int axes, Faults faults) {
        for (int axis = 0; axis < axes; axis++) {
            int size = window.over(axes).get(axis);
            if (shift.over(axes).get(axis) >= size) {
                String headline = "shift " + shift.over(axes).get(axis) + " is not below the window of " + size;
                int index = shift.values().size() == 1 ? Site.WHOLE : axis;
                faults.add(new Fault(ProblemId.VALUE_OUT_OF_RANGE, "shift", index, headline)
                        .mend(Edit.set(
                                "shift",
                                window.over(axes).stream()
                                        .mapToInt(each -> each / 2)
                                        .min()
                                        .orElse(0))));
                return;
            }
        }
    }

    private Outcome facts(Shape in) {
        int axes = in.form().spatialAxes();
        Size c = in.channels();
        List<Size> sizes = window.over(axes).stream().map(Size::of).toList();
        List<Size> table =
                window.over(axes).stream().map(size -> Size.of(2L * size - 1)).toList();
        List<Size> padded = new ArrayList<>();
        for (int axis = 0; axis < axes; axis++) {
            long size = window.over(axes).get(axis);
            padded.add(in.sizes().get(axis).map(i -> Exact.ceilDiv(i, size) * size));
        }
        Outcome.Inferred facts = Outcome.Inferred.of(in)
                .weight("projections", Size.of(4), c, c)
                .macs("projections", and(padded, Size.of(4), c, c))
                .macs("attention", and(and(padded, Size.of(2)), and(sizes, c).toArray(Size[]::new)));
        facts = bias ? facts.weight("biases", Size.of(4), c) : facts;
        facts = cosine ? facts.weight("scales", Size.of(heads)) : facts;
        if (positionHidden == 0) {
            return facts.weight("position bias", and(table, Size.of(heads)).toArray(Size[]::new));
        }
        Size hidden = Size.of(positionHidden);
        return facts.weight("position kernel", Size.of(COORDINATES), hidden)
                .weight("position bias", hidden)
                .weight("position output", hidden, Size.of(heads))
                .macs("position hidden", and(table, Size.of(COORDINATES), hidden))
                .macs("position output", and(table, hidden, Size.of(heads)));
    }

    private static List<Size> and(List<Size> first, Size... more) {
        List<Size> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all;
    }
}
