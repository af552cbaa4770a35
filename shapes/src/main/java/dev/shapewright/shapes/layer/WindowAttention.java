package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Product;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.rule.ShapeKeeping;
import dev.shapewright.shapes.schema.PerAxis;
import dev.shapewright.shapes.schema.Range;
import dev.shapewright.shapes.tensor.Exact;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Multi-head attention within windows, with a relative position bias. */
public record WindowAttention(
        int heads,
        PerAxis window,
        @Range(min = 0) PerAxis shift,
        boolean bias,
        @Range(min = 0) int positionHidden,
        boolean cosine,
        boolean grid)
        implements ShapeKeeping {
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
        if (in.channels() instanceof Size.Known) {
            Attention.checkHeads(heads, 0, in, faults);
        }
        if (!faults.any()) {
            checkShift(in.form().spatialAxes(), faults);
        }
        return faults.any() ? faults.rejected() : facts(in);
    }

    private void checkShift(int axes, Faults faults) {
        List<Integer> sizes = window.over(axes);
        List<Integer> shifts = shift.over(axes);
        for (int axis = 0; axis < axes; axis++) {
            if (shifts.get(axis) >= sizes.get(axis)) {
                String headline = "shift " + shifts.get(axis) + " is not below the window of " + sizes.get(axis);
                int index = shift.values().size() == 1 ? Site.WHOLE : axis;
                List<Long> most = IntStream.range(0, axes)
                        .mapToObj(i -> shifts.get(i) < sizes.get(i) ? shifts.get(i) : sizes.get(i) / 2L)
                        .toList();
                faults.add(new Fault(ProblemId.VALUE_OUT_OF_RANGE, "shift", index, headline)
                        .mend(Edit.set("shift", shift.atMost(most))));
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
                .reaching(grid ? new Reach.Everything() : new Reach.Partitioned(window.over(axes), shift.over(axes)))
                .weight("projections", Size.of(4), c, c)
                .macs("projections", and(padded, Size.of(4), c, c))
                .macs("attention", and(and(padded, Size.of(2)), and(sizes, c).toArray(Size[]::new)));
        facts = bias ? facts.bias("biases", Size.of(4), c) : facts;
        facts = cosine ? facts.weight("scales", Size.of(heads)) : facts;
        Product pairs = new Product("pairs", and(sizes, sizes.toArray(Size[]::new)));
        return positionHidden == 0 ? tabled(facts, table, pairs) : computed(facts, table, pairs);
    }

    /** Position biases from a table; torchvision also keeps the index into the table for each pair of positions. */
    private Outcome tabled(Outcome.Inferred facts, List<Size> table, Product pairs) {
        return facts.weight("position bias", and(table, Size.of(heads)).toArray(Size[]::new))
                .note(
                        "torchvision",
                        () -> Product.explain(List.of(pairs)) + " buffers: which position bias belongs to which pair");
    }

    /** Position biases from coordinates, by two dense layers; torchvision keeps the coordinates, too. */
    private Outcome computed(Outcome.Inferred facts, List<Size> table, Product pairs) {
        Size hidden = Size.of(positionHidden);
        Size coordinates = Size.of(table.size());
        Product places = new Product("places", and(table, coordinates));
        return facts.weight("position kernel", coordinates, hidden)
                .weight("position bias", hidden)
                .weight("position output", hidden, Size.of(heads))
                .macs("position hidden", and(table, coordinates, hidden))
                .macs("position output", and(table, hidden, Size.of(heads)))
                .note(
                        "torchvision",
                        () -> Product.explain(List.of(pairs, places))
                                + " buffers: pairs and places of position biases");
    }

    private static List<Size> and(List<Size> first, Size... more) {
        List<Size> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all;
    }
}
