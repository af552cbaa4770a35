package dev.shapewright.shapes.layer;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.AxisSizes;
import dev.shapewright.shapes.schema.Range;
import dev.shapewright.shapes.tensor.Count;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The same values in another shape; one axis may be computed from the others. */
public record Reshape(
        @Range(min = 0, any = true) int height,
        @Range(min = 0, any = true) int width,
        @Range(min = 0, any = true) int depth,
        @Range(min = 0, any = true) int length,
        @Range(min = 0, any = true) int channels,
        @Range(min = 0, any = true) int features)
        implements Layer {
    @Override
    public Set<Form> takes() {
        return VALUES;
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Faults faults = new Faults();
        AxisSizes axes = new AxisSizes(height, width, depth, length, channels, features);
        Optional<Shape> wanted = axes.shape(() -> "@Reshape", faults);
        if (wanted.isEmpty()) {
            return new Outcome.Rejected(faults.found().stream()
                    .map(fault -> fault.mend(completed(axes.given(), in)))
                    .toList());
        }
        Shape shape = wanted.get();
        List<Axis> open = shape.form().axes().stream()
                .filter(axis -> shape.sizes().get(shape.form().axes().indexOf(axis)) instanceof Size.Unknown)
                .toList();
        if (open.size() > 1) {
            faults.add(new Fault(
                    ProblemId.UNKNOWN_SIZE,
                    element(open.get(1)),
                    "only one axis of @Reshape can be worked out from the others"));
            return faults.rejected();
        } else if (shape.form() == Form.TOKENS) {
            faults.add(new Fault(ProblemId.NOT_A_SHAPE, "length", "length alone makes token ids, and values are none")
                    .mend(new Edit.Instead(Call.of("Reshape").with("features", Value.of(length))))
                    .mend(completed(axes.given(), in)));
            return faults.rejected();
        }
        Count present = in.elements();
        Count others = Count.product(
                shape.sizes().stream().filter(Size.Known.class::isInstance).toList());
        if (present.number().isEmpty()) {
            return Outcome.Inferred.written(present instanceof Count.Unknown ? unknown(shape, in) : shape);
        }
        return fitted(in, shape, present.number().getAsLong(), others.number(), !open.isEmpty());
    }

    /** The size of the last axis that the input has values for, if only that is missing. */
    private List<Edit> completed(List<Axis> given, Shape in) {
        List<Size> sizes = IntStream.of(height, width, depth, length)
                .filter(size -> size != AxisSizes.ABSENT)
                .mapToObj(Size::of)
                .toList();
        OptionalLong positions = Count.product(sizes).number();
        OptionalLong values = in.elements().number();
        if (positions.isEmpty()
                || positions.getAsLong() < 1
                || values.isEmpty()
                || values.getAsLong() % positions.getAsLong() != 0) {
            return List.of();
        }
        return VALUES.stream()
                .filter(form -> Set.copyOf(given).equals(Set.copyOf(form.axes().subList(0, form.spatialAxes()))))
                .map(form -> Edit.set(
                        Form.word(form.axes().get(form.rank() - 1)), values.getAsLong() / positions.getAsLong()))
                .toList();
    }

    /** The open axis stays unknown if the input's size is. */
    private static Shape unknown(Shape shape, Shape in) {
        Size origin = in.sizes().stream()
                .filter(Size.Unknown.class::isInstance)
                .findFirst()
                .orElseThrow();
        return new Shape(
                shape.form(),
                shape.sizes().stream()
                        .map(size -> size instanceof Size.Unknown ? origin : size)
                        .toList());
    }

    /**
     * The shape, if it has as many values as the input.
     *
     * @param others the product of the known sizes; empty if no {@code long} holds it
     */
    private Outcome fitted(Shape in, Shape shape, long present, OptionalLong others, boolean open) {
        long rest = others.isPresent() ? present % others.getAsLong() : present;
        boolean fits = others.isPresent() && (open ? rest == 0 : present == others.getAsLong());
        if (!fits) {
            Fault fault = open ? noMultiple(shape, present, others, rest) : otherSize(shape, present, others);
            return new Outcome.Rejected(List.of(fault.mend(edits(in, shape, present, open))));
        }
        Outcome.Inferred facts = Outcome.Inferred.written(shape);
        Formula quotient = Formula.quotient(
                Size.of(present),
                shape.sizes().stream().filter(Size.Known.class::isInstance).toArray(Size[]::new));
        for (int axis = 0; axis < shape.sizes().size(); axis++) {
            facts = shape.sizes().get(axis) instanceof Size.Unknown ? facts.axis(axis, quotient) : facts;
        }
        return facts;
    }

    private static Fault noMultiple(Shape shape, long present, OptionalLong others, long rest) {
        String product = formula(shape);
        String headline = "the input's " + values(present) + (present == 1 ? " is" : " are") + " no multiple of "
                + (others.isPresent() ? others.getAsLong() : product);
        String divisor = product.contains("*") ? "(" + product + ")" : product;
        return new Fault(ProblemId.RESHAPE_CHANGES_SIZE, "", headline)
                .because(present + " % " + divisor + " = " + rest);
    }

    private static Fault otherSize(Shape shape, long present, OptionalLong others) {
        String wanted = others.isPresent() ? "" + others.getAsLong() : "more than " + Long.MAX_VALUE;
        String headline = "the input has " + values(present) + ", the new shape " + wanted;
        Fault fault = new Fault(ProblemId.RESHAPE_CHANGES_SIZE, "", headline);
        return shape.sizes().size() == 1 ? fault : fault.because(formula(shape) + " = " + wanted);
    }

    private static String values(long count) {
        return count + (count == 1 ? " value" : " values");
    }

    private static String formula(Shape shape) {
        return String.join(
                "*",
                shape.sizes().stream()
                        .filter(Size.Known.class::isInstance)
                        .map(Size::toString)
                        .toList());
    }

    /** The word that is written for an axis. */
    private String element(Axis axis) {
        String word = Form.word(axis);
        return word.equals("features") && channels != 0
                ? "channels"
                : word.equals("channels") && features != 0 ? "features" : word;
    }

    /**
     * Edits that change one axis so that the values fit; each possible one is offered.
     *
     * @param open whether another axis is computed
     */
    private List<Edit> edits(Shape in, Shape shape, long present, boolean open) {
        List<Edit> edits = new ArrayList<>();
        square(shape, present).ifPresent(edits::add);
        List<Edit> others = shape.elements().number().stream()
                .boxed()
                .flatMap(wanted -> ofInput(in, present, wanted).stream())
                .toList();
        if (in.form().spatialAxes() == 0) {
            edits.addAll(others);
            shape.elements()
                    .number()
                    .ifPresent(wanted -> edits.add(
                            new Edit.Otherwise(new Edit.InFront(Call.of("Dense").with("units", Value.of(wanted))))));
        }
        for (int axis = shape.sizes().size() - 1; axis >= 0; axis--) {
            long rest = 1;
            for (int other = 0; other < shape.sizes().size(); other++) {
                boolean counted = other != axis && shape.sizes().get(other) instanceof Size.Known;
                rest *= counted ? ((Size.Known) shape.sizes().get(other)).value() : 1;
            }
            boolean fits = rest > 0 && present % rest == 0 && present / rest <= Integer.MAX_VALUE;
            String element = element(shape.form().axes().get(axis));
            if (fits && !open) {
                edits.add(Edit.set(element, present / rest));
            } else if (fits && shape.sizes().get(axis) instanceof Size.Known known) {
                edits.addAll(Divisors.around(element, known.value(), present / rest, present / rest));
            }
        }
        if (in.form().spatialAxes() > 0) {
            edits.addAll(others);
        }
        return edits;
    }

    /** Edits that give the input as many values as wanted: on all spatial axes, on one of them, or at each position. */
    private static List<Edit> ofInput(Shape in, long present, long wanted) {
        List<Integer> axes = IntStream.range(0, in.form().spatialAxes()).boxed().toList();
        Stream<List<Integer>> each = axes.size() > 1 ? axes.stream().map(List::of) : Stream.empty();
        return Stream.of(Stream.of(axes), each, Stream.of(List.of(in.sizes().size() - 1)))
                .flatMap(choices -> choices)
                .flatMap(choice -> alike(in, choice, present, wanted).stream())
                .toList();
    }

    /** The input with some of its sizes multiplied by one factor, so that it has as many values as wanted. */
    private static Optional<Edit> alike(Shape in, List<Integer> axes, long present, long wanted) {
        Shape other = in;
        for (int axis : axes) {
            double factor = Math.pow((double) wanted / present, 1.0 / axes.size());
            long size = in.sizes().get(axis) instanceof Size.Known known ? Math.round(known.value() * factor) : 0;
            if (size < 1 || size > Integer.MAX_VALUE) {
                return Optional.empty();
            }
            other = other.with(axis, Size.of(size));
        }
        boolean fits = !axes.isEmpty() && other.elements().number().equals(OptionalLong.of(wanted));
        return fits ? Optional.of(new Edit.Reshaped(0, in, other, true)) : Optional.empty();
    }

    /** A square image of as many values with the same channels, if a square was meant. */
    private Optional<Edit> square(Shape shape, long present) {
        if (shape.form() != Form.IMAGE || height != width || !(shape.channels() instanceof Size.Known known)) {
            return Optional.empty();
        }
        long side = (long) Math.sqrt((double) present / known.value());
        boolean fits = side > 0 && side * side * known.value() == present;
        Map<String, Value> sides = new LinkedHashMap<>();
        sides.put("height", Value.of(side));
        sides.put("width", Value.of(side));
        return fits ? Optional.of(new Edit.Set(sides)) : Optional.empty();
    }
}
