package dev.shapewright.shapes.schema;

import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.rule.Words;
import dev.shapewright.shapes.tensor.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The value of an {@code int[]} element: one number for all spatial axes, or one for each. */
public record PerAxis(List<Integer> values) {
    /** How many images a volume has if nothing is known of it: as many as networks for videos often take. */
    private static final int FRAMES = 16;

    public PerAxis {
        values = List.copyOf(values);
    }

    public static PerAxis of(Integer... values) {
        return new PerAxis(List.of(values));
    }

    /** These values, or others if none are given. */
    public PerAxis or(PerAxis others) {
        return values.isEmpty() ? others : this;
    }

    /** A number for each axis. */
    public List<Integer> over(int axes) {
        return values.size() == 1 ? Collections.nCopies(axes, values.get(0)) : values;
    }

    /** The same numbers in all other orders. */
    public Set<List<Integer>> orders() {
        Set<List<Integer>> orders = new LinkedHashSet<>(List.of(List.of()));
        for (int number : values) {
            Set<List<Integer>> longer = new LinkedHashSet<>();
            for (List<Integer> order : orders) {
                for (int place = 0; place <= order.size(); place++) {
                    List<Integer> next = new ArrayList<>(order);
                    next.add(place, number);
                    longer.add(next);
                }
            }
            orders = longer;
        }
        orders.remove(values);
        return orders;
    }

    /** The number for an axis. */
    public int at(int axis) {
        return values.get(index(axis));
    }

    /**
     * These numbers, written as they are, lowered to a limit for each axis; a number for all axes is lowered to the
     * smallest limit.
     */
    public Value atMost(List<Long> most) {
        return limited(most, Math::min);
    }

    /**
     * These numbers, written as they are, raised to a limit for each axis; a number for all axes is raised to the
     * largest limit.
     */
    public Value atLeast(List<Long> least) {
        return limited(least, Math::max);
    }

    private Value limited(List<Long> limits, LongBinaryOperator limit) {
        List<Value> limited = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            LongStream here =
                    values.size() == 1 ? limits.stream().mapToLong(Long::longValue) : LongStream.of(limits.get(i));
            limited.add(Value.of(here.reduce(values.get(i), limit)));
        }
        return limited.size() == 1 ? limited.get(0) : new Value.Many(limited);
    }

    /** The index, in the array as written, of the number for an axis. */
    public int index(int axis) {
        return values.size() == 1 ? 0 : axis;
    }

    /** Checks the number of values against a form's spatial axes. */
    public void check(String element, Form form, Faults faults) {
        int axes = form.spatialAxes();
        if (values.size() != 1 && values.size() != axes) {
            faults.add(wrongNumber(element, values, form, List.of(1, axes)));
        }
    }

    static Fault wrongNumber(String element, List<Integer> values, Form form, List<Integer> allowed) {
        String wanted =
                Words.or(allowed.stream().distinct().map(String::valueOf).toList());
        String axes = form.axes().subList(0, form.spatialAxes()).stream()
                .map(Form::word)
                .collect(Collectors.joining(", "));
        String have = values.size() + (values.size() == 1 ? " value" : " values");
        List<Edit> edits = new ArrayList<>();
        for (int count : allowed) {
            if (count < values.size()) {
                edits.add(0, Edit.set(element, Value.of(values.subList(0, count))));
            } else {
                edits.add(Edit.set(element, values.isEmpty() ? 1 : values.get(0)));
            }
        }
        if (form == Form.IMAGE && values.size() == Form.VOLUME.spatialAxes()) {
            edits.add(new Edit.Rather(new Edit.OfInput("depth", Value.of(FRAMES))));
        }
        return new Fault(
                        ProblemId.WRONG_NUMBER_OF_VALUES,
                        element,
                        element + " has " + have + ", but " + form.noun() + " has " + form.spatialAxes()
                                + (form.spatialAxes() == 1 ? " spatial axis (" : " spatial axes (") + axes + "): give "
                                + wanted)
                .mend(edits.stream().distinct().toList());
    }

    /** A value for each axis, written in the shortest way: one number if all are the same. */
    public static Value shortest(List<Integer> perAxis) {
        return Value.of(perAxis.stream().distinct().count() == 1 ? perAxis.subList(0, 1) : perAxis);
    }

    /** A number for each axis: {@code 3x5}. */
    String expanded(int axes) {
        StringBuilder text = new StringBuilder();
        List<Integer> each = over(axes);
        for (int axis = 0; axis < each.size(); axis++) {
            text.append(axis == 0 ? "" : "x").append(each.get(axis));
        }
        return text.toString();
    }
}
