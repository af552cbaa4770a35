package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A convolution over every spatial axis of its input. */
public record Conv(
        PerAxis kernel, int filters, PerAxis stride, Pads padding, PerAxis dilation, int groups, boolean bias)
        implements Biased {
    @Override
    public Set<Form> takes() {
        return SPATIAL;
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Faults faults = new Faults();
        Windows elements = new Windows("kernel", "kernel", kernel, stride, dilation, padding, false);
        elements.checkCausal(in.form() == Form.SEQUENCE, in.form().noun(), faults);
        List<Window> windows = elements.over(in.form(), faults);
        List<Size> positions = elements.slide(in, windows, faults);
        Known.check(in.channels(), in.form(), "the weights of @Conv", faults);
        if (in.channels() instanceof Size.Known channels) {
            checkGroups(channels.value(), faults);
        }
        if (faults.any()) {
            return faults.rejected();
        }
        Size perGroup = in.channels().map(channels -> channels / groups);
        List<Size> weight = new ArrayList<>();
        windows.forEach(window -> weight.add(Size.of(window.kernel())));
        weight.addAll(List.of(perGroup, Size.of(filters)));
        List<Size> macs = new ArrayList<>(positions);
        macs.addAll(weight);
        Outcome.Inferred facts = Outcome.Inferred.of(in.with(positions, Size.of(filters)))
                .reaching(new Reach.Sliding(windows))
                .weight("kernel", weight.toArray(Size[]::new))
                .macs("convolution", macs);
        return bias ? facts.weight("bias", Size.of(filters)) : facts;
    }

    private void checkGroups(long channels, Faults faults) {
        boolean divides = channels % groups == 0;
        if (divides && filters % groups == 0) {
            return;
        }
        long number = divides ? filters : channels;
        String headline = "groups " + groups + " does not divide the " + number + (divides ? " filters" : " channels");
        List<Edit> edits = new ArrayList<>();
        if (divides) {
            long less = filters / groups * (long) groups;
            if (less > 0) {
                edits.add(Edit.set("filters", less));
            }
            edits.add(Edit.set("filters", less + groups));
        }
        edits.add(Edit.set("groups", Divisors.upTo(groups, channels, filters)));
        faults.add(new Fault(ProblemId.GROUPS_DO_NOT_DIVIDE, "groups", headline)
                .because(number + " % " + groups + " = " + number % groups)
                .mend(edits));
    }

    @Override
    public List<Edit> insteadOn(Form form) {
        return form == Form.VECTOR
                ? List.of(new Edit.Instead(Call.of("Dense").with("units", Value.of(filters))))
                : List.of();
    }
}
