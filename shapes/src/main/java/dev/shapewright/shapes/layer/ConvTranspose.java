package dev.shapewright.shapes.layer;

import dev.shapewright.layers.Axis;
import dev.shapewright.layers.Padding;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Biased;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.schema.Pads;
import dev.shapewright.shapes.schema.PerAxis;
import dev.shapewright.shapes.schema.Range;
import dev.shapewright.shapes.schema.Width;
import dev.shapewright.shapes.tensor.Exact;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Sides;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.TransposedWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A transposed convolution over every spatial axis of its input. */
public record ConvTranspose(
        PerAxis kernel,
        @Width int filters,
        PerAxis stride,
        Pads padding,
        PerAxis dilation,
        int groups,
        boolean bias,
        @Range(min = 0) PerAxis outputPadding)
        implements Biased {
    @Override
    public Set<Form> takes() {
        return SPATIAL;
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Faults faults = new Faults();
        List<TransposedWindow> windows = windows(in.form(), faults);
        List<Formula> positions = positions(in, windows, faults);
        boolean slides = !faults.any();
        Known.check(in.channels(), in.form(), "the weights of @ConvTranspose", faults);
        if (in.channels() instanceof Size.Known) {
            Groups.check(groups, in, filters, faults);
        }
        if (!slides) {
            return faults.rejected();
        }
        Outcome.Inferred output = Outcome.Inferred.of(in.form(), positions, Formula.named("filters", Size.of(filters)));
        if (faults.any()) {
            return faults.rejected(output.output());
        }
        List<Size> weight = new ArrayList<>();
        windows.forEach(window -> weight.add(Size.of(window.kernel())));
        weight.addAll(List.of(in.channels(), Size.of(filters / groups)));
        List<Size> macs = new ArrayList<>(in.spatial());
        macs.addAll(weight);
        Outcome.Inferred facts = output.reaching(new Reach.Spreading(windows))
                .weight("kernel", weight.toArray(Size[]::new))
                .macs("convolution", macs);
        return compared(bias ? facts.bias("bias", Size.of(filters)) : facts, in, windows);
    }

    /** Notes that without padding Keras fills up the output if windows leave gaps. */
    private static Outcome compared(Outcome.Inferred facts, Shape in, List<TransposedWindow> windows) {
        for (int axis = 0; axis < windows.size(); axis++) {
            TransposedWindow window = windows.get(axis);
            long gap = window.stride() - window.extent();
            if (gap > 0 && window.extra() == 0 && window.sides().equals(new Sides.Explicit(0, 0))) {
                Formula filled = new TransposedWindow(
                                window.kernel(), window.stride(), window.dilation(), window.sides(), (int) gap)
                        .over(in.sizes().get(axis));
                String word = Form.word(in.form().axes().get(axis));
                facts = facts.note("Keras", word + " " + filled + ": its valid has outputPadding " + gap);
            }
        }
        return facts;
    }

    private List<TransposedWindow> windows(Form form, Faults faults) {
        int before = faults.found().size();
        kernel.check("kernel", form, faults);
        stride.check("stride", form, faults);
        padding.check("padding", form, faults);
        dilation.check("dilation", form, faults);
        outputPadding.check("outputPadding", form, faults);
        if (padding.isCausal()) {
            faults.add(new Fault(ProblemId.PADDING_WORD, "padding", "Padding.CAUSAL is not for transposed convolutions")
                    .mend(Edit.set("padding", Padding.SAME), Edit.set("padding", 0)));
        }
        if (faults.found().size() > before) {
            return List.of();
        }
        int axes = form.spatialAxes();
        List<TransposedWindow> windows = new ArrayList<>(axes);
        for (int axis = 0; axis < axes; axis++) {
            windows.add(new TransposedWindow(
                    kernel.at(axis),
                    stride.at(axis),
                    dilation.at(axis),
                    padding.side(axis, axes),
                    outputPadding.at(axis)));
        }
        checkOutputPadding(form, windows, faults);
        return windows;
    }

    /** PyTorch's rule: smaller than the stride or than the dilation. The words set the size themselves. */
    private void checkOutputPadding(Form form, List<TransposedWindow> windows, Faults faults) {
        for (int axis = 0; axis < windows.size(); axis++) {
            TransposedWindow window = windows.get(axis);
            if (window.extra() > mostExtra(window)) {
                String limit = padding.isWord()
                        ? " goes with numbers for padding: a word sets the size itself"
                        : " is neither below the stride " + window.stride() + " nor below the dilation "
                                + window.dilation();
                String headline = "output padding " + window.extra() + " of the "
                        + Form.word(form.axes().get(axis)) + limit;
                faults.add(new Fault(
                                ProblemId.OUTPUT_PADDING_TOO_LARGE,
                                "outputPadding",
                                outputPadding.index(axis),
                                headline)
                        .mend(outputPaddingEdits(windows)));
                return;
            }
        }
    }

    private List<Edit> outputPaddingEdits(List<TransposedWindow> windows) {
        List<Long> most = new ArrayList<>();
        List<Long> strides = new ArrayList<>();
        for (TransposedWindow window : windows) {
            most.add(mostExtra(window));
            strides.add(window.extra() > mostExtra(window) ? window.extra() + 1L : 1);
        }
        return List.of(
                Edit.set("outputPadding", outputPadding.atMost(most)), Edit.set("stride", stride.atLeast(strides)));
    }

    private long mostExtra(TransposedWindow window) {
        return padding.isWord() ? 0 : Math.max(window.stride(), window.dilation()) - 1L;
    }

    private List<Formula> positions(Shape in, List<TransposedWindow> windows, Faults faults) {
        List<Formula> positions = new ArrayList<>(windows.size());
        for (int axis = 0; axis < windows.size(); axis++) {
            TransposedWindow window = windows.get(axis);
            Formula formula = window.over(in.sizes().get(axis));
            if (isNothingLeft(formula.value()) && !faults.any()) {
                faults.add(nothingLeft(in, axis, windows));
            }
            positions.add(formula);
        }
        return positions;
    }

    private static boolean isNothingLeft(Size size) {
        return size instanceof Size.Known known && known.value() < 1;
    }

    private Fault nothingLeft(Shape in, int axis, List<TransposedWindow> windows) {
        Axis name = in.form().axes().get(axis);
        TransposedWindow window = windows.get(axis);
        Sides.Explicit sides = (Sides.Explicit) window.sides();
        int index = padding.index(axis, windows.size(), sides.after() > sides.before());
        String headline = "the padding cuts off all of the output's " + Form.word(name);
        return new Fault(ProblemId.PADDING_EXCEEDS_OUTPUT, "padding", index, headline)
                .because(window.explain(in.known(axis)))
                .mend(somethingLeft(in, windows));
    }

    /** Less padding, or more taps, on each axis that has no positions left. */
    private List<Edit> somethingLeft(Shape in, List<TransposedWindow> windows) {
        List<Long> most = new ArrayList<>();
        List<Long> kernels = new ArrayList<>();
        for (int axis = 0; axis < windows.size(); axis++) {
            TransposedWindow window = windows.get(axis);
            if (isNothingLeft(window.over(in.sizes().get(axis)).value())) {
                long rows = in.known(axis);
                long missing = 1 - window.positions(rows);
                most.add((window.uncut().positions(rows) - 1) / 2);
                kernels.add(window.kernel() + Exact.ceilDiv(missing, window.dilation()));
            } else {
                most.add(Long.MAX_VALUE);
                kernels.add(1L);
            }
        }
        return List.of(Edit.set("padding", padding.atMost(most)), Edit.set("kernel", kernel.atLeast(kernels)));
    }

    @Override
    public List<Edit> smaller() {
        return List.of(Edit.set("stride", 1), Edit.set("padding", 0));
    }
}
