package dev.shapewright.shapes.directive;

import dev.shapewright.layers.Layout;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.PerAxis;
import dev.shapewright.shapes.schema.Range;
import dev.shapewright.shapes.tensor.Count;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.summary.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Checks that the network is what its author expects at this place. */
public record Expect(
        @Range(min = -1) PerAxis value,
        @Range(min = -1) long parameters,
        @Range(min = -1) long macs,
        String message) {
    private static final int ANY = -1;

    /** Whether it states the number of multiply-accumulate operations. */
    public boolean holdsMacs() {
        return macs != ANY;
    }

    /**
     * A shape as a layout prints it.
     *
     * @param order its axes in that order
     * @param sizes their sizes; {@code ANY} for one known only at run time
     */
    private record Printed(Shape shape, Layout layout, List<Integer> order, List<Integer> sizes) {
        static Printed of(Shape shape, Layout layout) {
            List<Integer> order = shape.order(layout);
            List<Integer> sizes = order.stream()
                    .map(axis -> shape.sizes().get(axis) instanceof Size.Known known ? (int) known.value() : ANY)
                    .toList();
            return new Printed(shape, layout, order, sizes);
        }

        String axes() {
            return order.stream()
                    .map(axis -> Form.word(shape.form().axes().get(axis)))
                    .collect(Collectors.joining(", "));
        }
    }

    /** Checks the current shape, with its sizes in the order a layout prints them. */
    public void checkShape(Shape shape, Layout layout, Faults faults) {
        if (!value.values().isEmpty()) {
            Printed found = Printed.of(shape, layout);
            boolean alike = value.values().size() == found.sizes.size();
            (alike ? wrongSizes(found) : Optional.of(wrongNumber(found))).ifPresent(faults::add);
        }
    }

    /** The fault if there are not as many sizes as the shape has axes. */
    private Fault wrongNumber(Printed found) {
        List<Integer> wanted = value.values();
        int axes = found.order.size();
        String count = wanted.size() + (wanted.size() == 1 ? " value" : " values");
        boolean batch =
                wanted.size() == axes + 1 && wanted.subList(1, wanted.size()).equals(found.sizes);
        String headline =
                count + " for " + found.shape.form().noun() + " of " + axes + (axes == 1 ? " axis (" : " axes (")
                        + found.axes() + ")" + (batch ? "; the batch is none of them" : "");
        return new Fault(ProblemId.WRONG_NUMBER_OF_VALUES, "value", said(headline))
                .mend(wanted.size() == 1 ? toVector(found.shape.form()) : List.of())
                .mend(Edit.set("value", Value.of(found.sizes)));
    }

    /** The fault if the sizes are not those of the shape. */
    private Optional<Fault> wrongSizes(Printed found) {
        List<Integer> wanted = value.values();
        List<Integer> wrong = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i) != ANY && !wanted.get(i).equals(found.sizes.get(i))) {
                wrong.add(i);
            }
        }
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        String expected =
                wanted.stream().map(size -> size == ANY ? "?" : size.toString()).collect(Collectors.joining("x"));
        String headline = "the shape is " + found.shape.text(found.layout) + ", expected " + expected;
        int index = wanted.size() == 1 ? Site.WHOLE : wrong.get(0);
        return Optional.of(new Fault(ProblemId.EXPECTATION_FAILED, "value", index, said(headline))
                .mend(edits(found))
                .mend(new Edit.Otherwise(new Edit.InputInOtherOrder()))
                .mend(
                        found.shape.form().spatialAxes() > 1
                                ? List.of(new Edit.Otherwise(new Edit.SquareInput()))
                                : List.of())
                .mend(searched(found, wrong.get(0)))
                .mend(Edit.set("value", asWritten(found.sizes))));
    }

    /** The edit that searches by the first axis that is not as long as expected. */
    private List<Edit> searched(Printed found, int axis) {
        int size = found.sizes.get(axis);
        return size == ANY
                ? List.of()
                : List.of(new Edit.Rather(
                        new Edit.OtherCount("value", axis, size, value.values().get(axis))));
    }

    /** The sizes found, with {@code ANY} where any is expected. */
    private Value asWritten(List<Integer> sizes) {
        List<Integer> written = new ArrayList<>(sizes);
        for (int i = 0; i < written.size(); i++) {
            written.set(i, value.values().get(i) == ANY ? ANY : written.get(i));
        }
        return Value.of(written);
    }

    /** The edits that give the expected sizes; if they are only in another order, only the order is wrong. */
    private List<Edit> edits(Printed found) {
        List<Integer> ordered = value.values().stream().sorted().toList();
        if (found.sizes.stream().sorted().toList().equals(ordered)) {
            Layout other = found.layout == Layout.CHANNELS_LAST ? Layout.CHANNELS_FIRST : Layout.CHANNELS_LAST;
            Value constant = new Value.Constant("Layout", other.name());
            return List.of(Edit.set("value", Value.of(found.sizes)), new Edit.OfInput("layout", constant));
        }
        Shape shape = found.shape;
        List<Size> wanted = new ArrayList<>(shape.sizes());
        for (int i = 0; i < found.order.size(); i++) {
            if (value.values().get(i) != ANY) {
                wanted.set(found.order.get(i), Size.of(value.values().get(i)));
            }
        }
        boolean known = shape.sizes().stream().allMatch(Size.Known.class::isInstance);
        return known && shape.form().hasChannels()
                ? List.of(new Edit.Reshaped(0, shape, new Shape(shape.form(), wanted), true))
                : List.of();
    }

    /** The edits that make a vector of a tensor of another form. */
    private static List<Edit> toVector(Form form) {
        if (form == Form.SEQUENCE) {
            return List.of(new Edit.InsteadOfEarlier("ToSequence", Call.of("Flatten")), new Edit.OneStep());
        }
        return form.spatialAxes() == 0
                ? List.of()
                : List.of(new Edit.InFront(Call.of("GlobalAvgPool")), new Edit.InFront(Call.of("Flatten")));
    }

    /** Checks the learned values up to here. */
    public void checkParameters(Count found, Faults faults) {
        check("parameters", parameters, found, faults);
    }

    /** Checks the operations up to here. */
    public void checkMacs(Count found, Faults faults) {
        check("macs", macs, found, faults);
    }

    private void check(String element, long wanted, Count count, Faults faults) {
        OptionalLong found = count.number();
        if (wanted == ANY || found.equals(OptionalLong.of(wanted)) || count instanceof Count.Overflow) {
            return;
        }
        String noun = element.equals("macs") ? "MACs" : element;
        String is = found.isPresent() ? Digits.group(found.getAsLong()) : "known only at run time";
        String difference = found.isPresent() ? " (" + Digits.signed(found.getAsLong() - wanted) + ")" : "";
        String headline = "the " + noun + " up to here are " + is + ", expected " + Digits.group(wanted) + difference;
        boolean flops = element.equals("macs") && found.isPresent() && wanted == 2 * found.getAsLong();
        Fault fault = new Fault(ProblemId.EXPECTATION_FAILED, element, said(headline));
        faults.add((flops ? fault.because("a multiply-accumulate is one MAC and two FLOPs") : fault)
                .mend(element.equals("parameters") ? List.of(new Edit.OtherSwitch()) : List.of())
                .mend(flops ? List.of(Edit.set(element, found.getAsLong())) : List.of())
                .mend(
                        found.isPresent()
                                ? List.of(new Edit.OtherCount(element, Site.WHOLE, found.getAsLong(), wanted))
                                : List.of())
                .mend(Edit.set(element, found.orElse(ANY))));
    }

    private String said(String headline) {
        return message.isBlank() ? headline : message.strip() + ": " + headline;
    }
}
