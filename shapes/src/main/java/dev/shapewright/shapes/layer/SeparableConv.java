package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Biased;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Product;
import dev.shapewright.shapes.rule.Reach;
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

/** A depthwise convolution followed by a pointwise one, with one bias at the end. */
public record SeparableConv(
        PerAxis kernel,
        @Width int filters,
        int multiplier,
        PerAxis stride,
        Pads padding,
        PerAxis dilation,
        boolean bias)
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
        if (faults.any()) {
            return faults.rejected();
        }
        Size out = Size.of(filters);
        Outcome.Inferred output = Outcome.Inferred.of(in.form(), slid.positions(), Formula.named("filters", out));
        Known.check(in.channels(), in.form(), "the weights of @SeparableConv", faults);
        if (faults.any()) {
            return faults.rejected(output.output());
        }
        Size times = Size.of(multiplier);
        Size between = in.channels().times(times);
        List<Size> pointwise = new ArrayList<>(slid.sizes());
        pointwise.addAll(List.of(between, out));
        List<Size> values = slid.kernelTimes(in.channels(), times);
        Outcome.Inferred facts = output.reaching(new Reach.Sliding(slid.windows()))
                .weight("depthwise kernel", values)
                .weight("pointwise kernel", between, out)
                .macs("depthwise", slid.positionsTimes(values))
                .macs("pointwise", pointwise);
        return bias ? compared(facts.bias("bias", out), between) : facts;
    }

    private static Outcome compared(Outcome.Inferred facts, Size between) {
        Product first = new Product("depthwise bias", List.of(between));
        return facts.note(
                "PyTorch",
                () -> Product.explain(facts.weights(), first) + " parameters: two convolutions, each with a bias");
    }
}
