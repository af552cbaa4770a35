package dev.shapewright.shapes.layer;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.Axes;
import dev.shapewright.shapes.schema.Range;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Sides;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A part of one axis. */
public record Slice(
        @Range(min = Integer.MIN_VALUE) int from,
        @Range(min = Integer.MIN_VALUE) int to,
        Axis axis) implements Layer {
    @Override
    public Set<Form> takes() {
        return VALUES;
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Faults faults = new Faults();
        List<Size> sliced = new Axes(List.of(axis)).sizes("axis", in, faults);
        if (!faults.any()) {
            checkRange(in, Axes.index(in.form(), axis), sliced.get(0), faults);
        }
        if (faults.any()) {
            return faults.rejected();
        }
        int index = Axes.index(in.form(), axis);
        return Outcome.Inferred.of(in).axis(index, Formula.difference(to, from)).reaching(reach(in.form(), index));
    }

    private void checkRange(Shape in, int index, Size size, Faults faults) {
        if (from < 0 || to < 1) {
            checkSigns(size, faults);
        } else if (from >= to) {
            Map<String, Value> swapped = new LinkedHashMap<>();
            swapped.put("from", Value.of(to));
            swapped.put("to", Value.of(from));
            faults.add(new Fault(ProblemId.SLICE_OUT_OF_RANGE, "from", "from " + from + " is not before to " + to)
                    .mend(new Edit.Set(swapped), Edit.set("from", to - 1)));
        } else if (size instanceof Size.Known known && to > known.value()) {
            String headline = "to " + to + " is behind the end of the " + known.value() + " "
                    + Form.unit(in.form().axes().get(index), size);
            faults.add(new Fault(ProblemId.SLICE_OUT_OF_RANGE, "to", headline)
                    .mend(Edit.set("to", known.value()), new Edit.Reshaped(0, in, in.with(index, Size.of(to)), true)));
        }
    }

    /** Positions count from the start, whereas in Python a negative one counts from the end. */
    private void checkSigns(Size size, Faults faults) {
        Map<String, Value> meant = new LinkedHashMap<>();
        if (size instanceof Size.Known known) {
            fromStart("from", from, 0, known.value(), meant);
            fromStart("to", to, 1, known.value(), meant);
        }
        if (from < 0) {
            faults.add(tooSmall("from", from, 0, meant));
        }
        if (to < 1) {
            faults.add(tooSmall("to", to, 1, meant));
        }
    }

    private static void fromStart(String element, int position, int min, long size, Map<String, Value> meant) {
        if (position < min) {
            meant.put(element, Value.of(position == 0 ? size : Math.max(min, size + position)));
        }
    }

    private static Fault tooSmall(String element, int position, int min, Map<String, Value> meant) {
        Fault fault =
                new Fault(ProblemId.VALUE_OUT_OF_RANGE, element, element + " " + position + " is less than " + min);
        return meant.isEmpty() ? fault : fault.mend(new Edit.Set(meant));
    }

    /** A slice of channels reads position by position; a slice of a spatial axis is shifted by its start. */
    private Reach reach(Form form, int index) {
        if (index == form.rank() - 1) {
            return new Reach.Pointwise();
        }
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < form.spatialAxes(); i++) {
            windows.add(Window.shift(new Sides.Explicit(i == index ? -from : 0, 0)));
        }
        return new Reach.Sliding(windows);
    }
}
