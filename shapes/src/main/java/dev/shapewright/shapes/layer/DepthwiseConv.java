package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Biased;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.rule.Windowed;
import dev.shapewright.shapes.schema.Pads;
import dev.shapewright.shapes.schema.PerAxis;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.List;
import java.util.Set;

/** A convolution of each channel by itself. */
public record DepthwiseConv(
        PerAxis kernel, int multiplier, PerAxis stride, Pads padding, PerAxis dilation, boolean bias)
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
        Known.check(in.channels(), in.form(), "the weights of @DepthwiseConv", faults);
        if (faults.any()) {
            return faults.rejected();
        }
        Size times = Size.of(multiplier);
        Formula out = Formula.product(in.channels(), times);
        List<Size> values = slid.kernelTimes(in.channels(), times);
        Outcome.Inferred facts = Outcome.Inferred.of(in.form(), slid.positions(), out)
                .reaching(new Reach.Sliding(slid.windows()))
                .weight("kernel", values)
                .macs("convolution", slid.positionsTimes(values));
        return bias ? facts.bias("bias", out.value()) : facts;
    }

    @Override
    public List<Edit> smaller() {
        return List.of(Edit.set("multiplier", 1), Edit.set("padding", 0));
    }
}
