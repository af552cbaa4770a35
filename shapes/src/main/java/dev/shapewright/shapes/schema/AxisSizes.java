package dev.shapewright.shapes.schema;

import dev.shapewright.layers.Axis;
import dev.shapewright.layers.Input;
import dev.shapewright.shapes.problem.Problem.Detail;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.rule.Words;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The elements that name axes and give their sizes, 0 for one that is absent: a shape, if they make one. */
public record AxisSizes(int height, int width, int depth, int length, int channels, int features) {
    public static final int ABSENT = 0;

    /**
     * The shape, or {@code [not-a-shape]}.
     *
     * @param origin the source of a size that is known only at run time: {@code @Input (line 3)}
     */
    public Optional<Shape> shape(Supplier<String> origin, Faults faults) {
        if (channels != ABSENT && features != ABSENT) {
            String headline = "channels and features are two words for one axis";
            faults.add(new Fault(ProblemId.NOT_A_SHAPE, "features", headline)
                    .mend(Edit.set("features", 0), Edit.set("channels", 0)));
            return Optional.empty();
        }
        for (Form form : Form.values()) {
            if (form.rank() == number() && hasAll(form)) {
                return Optional.of(shape(form, origin));
            }
        }
        faults.add(notAShape());
        return Optional.empty();
    }

    private Shape shape(Form form, Supplier<String> origin) {
        List<Size> sizes = new ArrayList<>(form.rank());
        for (Axis axis : form.axes()) {
            sizes.add(size(axis, origin));
        }
        return new Shape(form, sizes);
    }

    private int value(Axis axis) {
        return switch (axis) {
            case HEIGHT -> height;
            case WIDTH -> width;
            case DEPTH -> depth;
            case LENGTH -> length;
            case CHANNELS, FEATURES -> channels != ABSENT ? channels : features;
        };
    }

    /** How many elements have a size. */
    private int number() {
        int number = 0;
        for (int size : new int[] {height, width, depth, length, channels, features}) {
            number += size == ABSENT ? 0 : 1;
        }
        return number;
    }

    private boolean hasAll(Form form) {
        for (Axis axis : form.axes()) {
            if (!has(axis)) {
                return false;
            }
        }
        return true;
    }

    private boolean has(Axis axis) {
        return value(axis) != ABSENT;
    }

    /** The axes that have a size, the last one as channels. */
    public List<Axis> given() {
        List<Axis> given = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            if (axis != Axis.FEATURES && has(axis)) {
                given.add(axis);
            }
        }
        return given;
    }

    private Size size(Axis axis, Supplier<String> origin) {
        int value = value(axis);
        return value == Input.ANY ? new Size.Unknown("the " + Form.word(axis) + " of " + origin.get()) : Size.of(value);
    }

    private Fault notAShape() {
        List<String> given = given().stream().map(this::written).toList();
        String headline = given.isEmpty()
                ? "without axes there is no shape"
                : Words.and(given) + (given.size() == 1 ? " alone makes no shape" : " make no shape");
        String shapes = Arrays.stream(Form.values())
                .map(form -> form.noun() + " (" + words(form.axes()) + ")")
                .collect(Collectors.joining("; "));
        return new Fault(
                ProblemId.NOT_A_SHAPE,
                "",
                Site.WHOLE,
                headline,
                List.of(new Detail("shapes", shapes)),
                List.of(new Edit.Set(nearest())));
    }

    /** The fault of sizes of 0, if other sizes would make a shape; it is at the first of them. */
    public Optional<Fault> zero(List<String> elements) {
        Map<String, Value> others = new LinkedHashMap<>();
        AxisSizes filled = this;
        for (String element : elements) {
            Axis axis = Axis.valueOf(element.toUpperCase(Locale.ROOT));
            long size = likely(axis);
            others.put(element, Value.of(size));
            filled = filled.with(axis, (int) size);
        }
        return elements.isEmpty() || filled.shape(() -> "", new Faults()).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Fault(ProblemId.VALUE_OUT_OF_RANGE, elements.get(0), elements.get(0) + " 0 is less than 1")
                                .mend(new Edit.Set(others)));
    }

    private AxisSizes with(Axis axis, int size) {
        return switch (axis) {
            case HEIGHT -> new AxisSizes(size, width, depth, length, channels, features);
            case WIDTH -> new AxisSizes(height, size, depth, length, channels, features);
            case DEPTH -> new AxisSizes(height, width, size, length, channels, features);
            case LENGTH -> new AxisSizes(height, width, depth, size, channels, features);
            case CHANNELS -> new AxisSizes(height, width, depth, length, size, features);
            case FEATURES -> new AxisSizes(height, width, depth, length, channels, size);
        };
    }

    private static String words(List<Axis> axes) {
        return axes.stream().map(Form::word).collect(Collectors.joining(", "));
    }

    /** The word the user chose for an axis. */
    private String written(Axis axis) {
        return axis == Axis.CHANNELS && features != ABSENT ? "features" : Form.word(axis);
    }

    /** The elements to change for the nearest form: the one that leaves out the fewest given axes, then adds the fewest. */
    private Map<String, Value> nearest() {
        Form form = given().isEmpty()
                ? Form.IMAGE
                : Arrays.stream(Form.values())
                        .min(Comparator.comparingLong(this::leftOut).thenComparingLong(this::added))
                        .orElseThrow();
        Map<String, Value> change = new LinkedHashMap<>();
        for (Axis axis : form.axes()) {
            if (!has(axis)) {
                change.put(Form.word(axis), Value.of(likely(axis)));
            }
        }
        for (Axis axis : given()) {
            if (form.axes().stream().noneMatch(wanted -> value(wanted) == value(axis) && same(wanted, axis))) {
                change.put(
                        axis == Axis.CHANNELS && features != ABSENT ? "features" : Form.word(axis), Value.of(ABSENT));
            }
        }
        return change;
    }

    private static boolean same(Axis wanted, Axis given) {
        return wanted == given || (wanted == Axis.FEATURES && given == Axis.CHANNELS);
    }

    private long leftOut(Form form) {
        return given().stream()
                .filter(axis -> form.axes().stream().noneMatch(wanted -> same(wanted, axis)))
                .count();
    }

    private long added(Form form) {
        return form.axes().stream().filter(axis -> !has(axis)).count();
    }

    /** A size for a missing axis: for a height or width, that of the other one or 28; one channel. */
    private long likely(Axis axis) {
        List<Integer> beside = new ArrayList<>(List.of(height, width));
        beside.removeIf(size -> size == ABSENT || size == Input.ANY);
        return switch (axis) {
            case HEIGHT, WIDTH -> beside.isEmpty() ? 28 : beside.get(0);
            case DEPTH, LENGTH, FEATURES -> 16;
            case CHANNELS -> 1;
        };
    }
}
