package dev.shapewright.shapes.layer;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The matrix product of the current sequence with a named one. */
public record MatMul(String value, boolean transpose) implements Layer {
    @Override
    public Set<Form> takes() {
        return Set.of(Form.SEQUENCE);
    }

    @Override
    public Map<String, List<String>> reads() {
        return Map.of("value", List.of(value));
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Faults faults = new Faults();
        inputs.requireSequence("value", "@MatMul", faults);
        if (faults.any()) {
            return faults.rejected();
        }
        Shape in = inputs.current();
        Shape other = inputs.shapes().get(1);
        Size inner = transpose ? other.channels() : other.sizes().get(0);
        Size outer = transpose ? other.sizes().get(0) : other.channels();
        if (in.channels().differsFrom(inner)) {
            String headline = "the " + in.channels() + " " + Form.unit(Axis.FEATURES, in.channels())
                    + " of the current sequence meet the " + inner + " "
                    + Form.unit(transpose ? Axis.FEATURES : Axis.LENGTH, inner) + " of \"" + value + "\"";
            faults.add(new Fault(ProblemId.SHAPES_DIFFER, "value", headline)
                    .because(in + " times " + other + (transpose ? " transposed" : ""))
                    .mend(Edit.set("transpose", new Value.Truth(!transpose)), new Edit.Swapped())
                    .mend(widths(in, other, inner)));
            return faults.rejected();
        }
        Size summed = in.channels() instanceof Size.Known ? in.channels() : inner;
        String from = "the " + (transpose ? "length" : "features") + " of " + value;
        return Outcome.Inferred.of(in)
                .last(Formula.named(from, outer))
                .macs("matrix product", List.of(in.sizes().get(0), summed, outer));
    }

    /** Another number of features for either sequence, if its features are what is summed over. */
    private List<Edit> widths(Shape in, Shape other, Size inner) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Reshaped(0, in, in.withChannels(inner), true));
        if (transpose) {
            edits.add(new Edit.Reshaped(1, other, other.withChannels(in.channels()), true));
        }
        return edits;
    }
}
