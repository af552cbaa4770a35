package dev.shapewright.shapes.layer;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.schema.Axes;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The axes in another order: the names of the axes stay, the sizes move. */
public record Permute(Axes value) implements Layer {
    @Override
    public Set<Form> takes() {
        return VALUES;
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Faults faults = new Faults();
        List<Size> moved = value.sizes("value", in, faults, axes -> moves(in.form(), axes));
        if (!faults.any() && moved.size() != in.form().rank()) {
            List<Axis> missing = in.form().axes().stream()
                    .filter(axis -> value.values().stream()
                            .noneMatch(named -> Axes.index(in.form(), named)
                                    == in.form().axes().indexOf(axis)))
                    .toList();
            String words = missing.stream().map(Form::word).collect(Collectors.joining(", "));
            faults.add(new Fault(
                            ProblemId.WRONG_AXES,
                            "value",
                            "all axes of " + in.form().noun() + " take part; missing: " + words)
                    .mend(completed(in.form(), missing)));
        }
        return faults.any() ? faults.rejected() : facts(in);
    }

    /** Whether this order of the axes differs from the original one. */
    private static boolean moves(Form form, List<Axis> axes) {
        return !axes.equals(form.axes());
    }

    /** Inserts the missing axes at each place among the others, except where that would move nothing. */
    private List<Edit> completed(Form form, List<Axis> missing) {
        List<Edit> edits = new ArrayList<>();
        for (int place = 0; place <= value.values().size(); place++) {
            List<Axis> all = new ArrayList<>(value.values());
            all.addAll(place, missing);
            if (moves(form, all)) {
                edits.add(Edit.set("value", new Axes(all).value()));
            }
        }
        return edits;
    }

    private Outcome facts(Shape in) {
        List<Formula> axes = value.values().stream()
                .map(axis -> Axes.index(in.form(), axis))
                .map(index -> Formula.named(
                        "the input's " + Form.word(in.form().axes().get(index)),
                        in.sizes().get(index)))
                .toList();
        int last = axes.size() - 1;
        return Outcome.Inferred.of(in.form(), axes.subList(0, last), axes.get(last));
    }
}
