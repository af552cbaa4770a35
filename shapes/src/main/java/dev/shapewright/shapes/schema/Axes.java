package dev.shapewright.shapes.schema;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The value of an element that names axes. */
public record Axes(List<Axis> values) {
    public Axes {
        values = List.copyOf(values);
    }

    /** The index of an axis in a form, -1 if it has none; channels and features are one axis. */
    public static int index(Form form, Axis axis) {
        boolean last = axis == Axis.CHANNELS || axis == Axis.FEATURES;
        return last && form.hasChannels() ? form.rank() - 1 : form.axes().indexOf(axis);
    }

    /** The sizes of these axes, each of which the shape must have and which must be named only once. */
    public List<Size> sizes(String element, Shape in, Faults faults) {
        return sizes(element, in, faults, axes -> true);
    }

    /**
     * The same, if not all valid axes are worth proposing.
     *
     * @param sensible whether a list of axes is worth proposing
     */
    public List<Size> sizes(String element, Shape in, Faults faults, Predicate<List<Axis>> sensible) {
        List<Size> sizes = new ArrayList<>();
        boolean[] valid = valid(in.form());
        List<Edit> mended = List.of();
        for (int i = 0; i < values.size(); i++) {
            int index = index(in.form(), values.get(i));
            if (valid[i]) {
                sizes.add(in.sizes().get(index));
            } else {
                mended = mended.isEmpty() ? mended(element, in.form(), sensible) : mended;
                String word = Form.word(values.get(i));
                String headline = index < 0 ? in.form().noun() + " has no " + word : word + " is named twice";
                int place = values.size() == 1 ? Site.WHOLE : i;
                faults.add(new Fault(ProblemId.WRONG_AXES, element, place, headline).mend(mended));
            }
        }
        return sizes;
    }

    /** Puts the unnamed axes of a form in turn in the places of the invalid ones, or leaves the invalid ones out. */
    private List<Edit> mended(String element, Form form, Predicate<List<Axis>> sensible) {
        List<Axis> others = form.axes().stream()
                .filter(axis -> values.stream().noneMatch(named -> index(form, named) == index(form, axis)))
                .toList();
        Set<List<Axis>> mended = new LinkedHashSet<>();
        for (int turn = 0; turn < others.size(); turn++) {
            mended.add(inPlace(others, turn, form));
        }
        // Of an axis that is named twice, the first mention may be the wrong one.
        mended.add(reversed(new Axes(reversed(values)).inPlace(others, 0, form)));
        mended.add(inPlace(List.of(), 0, form));
        return mended.stream()
                .filter(axes -> !axes.isEmpty() && sensible.test(axes))
                .map(axes -> Edit.set(element, new Axes(axes).value()))
                .toList();
    }

    private static List<Axis> reversed(List<Axis> axes) {
        List<Axis> reversed = new ArrayList<>(axes);
        Collections.reverse(reversed);
        return reversed;
    }

    /** These axes with others, starting at one of them, in place of the invalid ones, as far as there are enough. */
    private List<Axis> inPlace(List<Axis> others, int first, Form form) {
        List<Axis> axes = new ArrayList<>();
        boolean[] valid = valid(form);
        int taken = 0;
        for (int i = 0; i < values.size(); i++) {
            if (valid[i]) {
                axes.add(values.get(i));
            } else if (taken < others.size()) {
                axes.add(others.get((first + taken++) % others.size()));
            }
        }
        return axes;
    }

    /** For each axis, whether a form has it and it was not named before. */
    private boolean[] valid(Form form) {
        boolean[] valid = new boolean[values.size()];
        boolean[] named = new boolean[form.rank()];
        for (int i = 0; i < valid.length; i++) {
            int index = index(form, values.get(i));
            valid[i] = index >= 0 && !named[index];
            if (index >= 0) {
                named[index] = true;
            }
        }
        return valid;
    }

    /** The axes as a value to write. */
    public Value value() {
        List<Value> written = values.stream()
                .map(axis -> (Value) new Value.Constant("Axis", axis.name()))
                .toList();
        return written.size() == 1 ? written.get(0) : new Value.Many(written);
    }

    /** {@code height+width}. */
    String text() {
        return values.stream().map(axis -> axis.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining("+"));
    }
}
