package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Biased;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.rule.Windowed;
import dev.shapewright.shapes.schema.Pads;
import dev.shapewright.shapes.schema.PerAxis;
import dev.shapewright.shapes.schema.Width;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A convolution over every spatial axis of its input. */
public record Conv(
        PerAxis kernel, @Width int filters, PerAxis stride, Pads padding, PerAxis dilation, int groups, boolean bias)
        implements Biased, Windowed {
    @Override
    public Set<Form> takes() {
        return SPATIAL;
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Faults faults = new Faults();
        SlidWindows slid = new Windows("kernel", noun(), kernel, stride, dilation, padding, false).convolve(in, faults);
        boolean slides = !faults.any();
        Known.check(in.channels(), in.form(), "the weights of @Conv", faults);
        if (in.channels() instanceof Size.Known) {
            Groups.check(groups, in, filters, faults);
        }
        if (!slides) {
            return faults.rejected();
        }
        Size out = Size.of(filters);
        Outcome.Inferred output = Outcome.Inferred.of(in.form(), slid.positions(), Formula.named("filters", out));
        if (faults.any()) {
            return faults.rejected(output.output());
        }
        Size perGroup = in.channels().map(channels -> channels / groups);
        List<Size> values = slid.kernelTimes(perGroup, out);
        Outcome.Inferred facts = output.reaching(new Reach.Sliding(slid.windows()))
                .weight("kernel", values)
                .macs("convolution", slid.positionsTimes(values));
        return bias ? facts.bias("bias", out) : facts;
    }

    @Override
    public List<Edit> insteadOn(Shape shape) {
        List<Edit> edits = new ArrayList<>(Biased.super.insteadOn(shape));
        if (shape.form() == Form.VECTOR) {
            edits.add(new Edit.Instead(Call.of("Dense").with("units", Value.of(filters))));
        }
        return edits;
    }
}
