package dev.shapewright.shapes.layer;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The value of an element that names axes. */
public record Axes(List<Axis> values) {
    public Axes {
        values = List.copyOf(values);
    }

    /** The index of an axis in a form, -1 where it has none; channels and features are one axis. */
    public static int index(Form form, Axis axis) {
        boolean last = axis == Axis.CHANNELS || axis == Axis.FEATURES;
        return last && form.hasChannels() ? form.rank() - 1 : form.axes().indexOf(axis);
    }

    /** The sizes of these axes, each of which a shape must have, and which must be named once. */
    List<Size> sizes(String element, Shape in, Faults faults) {
        List<Size> sizes = new ArrayList<>();
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            int index = index(in.form(), values.get(i));
            if (index < 0 || seen.contains(index)) {
                String word = Form.word(values.get(i));
                String headline = index < 0 ? in.form().noun() + " has no " + word : word + " is named twice";
                faults.add(new Fault(ProblemId.WRONG_AXES, element, values.size() == 1 ? Site.WHOLE : i, headline));
            } else {
                seen.add(index);
                sizes.add(in.sizes().get(index));
            }
        }
        return sizes;
    }

    /** {@code height+width}. */
    String text() {
        return values.stream().map(axis -> axis.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining("+"));
    }
}
