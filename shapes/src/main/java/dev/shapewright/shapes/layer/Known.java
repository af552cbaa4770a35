package dev.shapewright.shapes.layer;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.problem.Problem.Detail;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.schema.Axes;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.List;

/** Checks that the sizes that weights depend on are known. */
final class Known {
    private Known() {}

    /** Reports a size of the last axis that is known only at run time although weights depend on it. */
    static void check(Size channels, Form form, String what, Faults faults) {
        if (channels instanceof Size.Unknown unknown) {
            Axis last = form.axes().get(form.rank() - 1);
            String headline = what + " depend on the " + Form.word(last) + ", which are known only at run time";
            faults.add(new Fault(
                    ProblemId.UNKNOWN_SIZE,
                    "",
                    Site.WHOLE,
                    headline,
                    List.of(new Detail("from", unknown.origin())),
                    List.of(
                            new Edit.InsteadOfEarlier("Flatten", Call.of("GlobalAvgPool")),
                            new Edit.KnownInput(Form.word(last), 16))));
        }
    }

    /** Reports any size that is known only at run time although it must be known. */
    static void checkSize(Size size, String why, Faults faults) {
        if (size instanceof Size.Unknown unknown) {
            faults.add(fault("", Site.WHOLE, why, unknown));
        }
    }

    /**
     * Reports the first of some axes of an input whose size is known only at run time although a layer's weights depend
     * on it.
     */
    static void checkAxes(Axes axes, Shape in, String layer, Faults faults, List<Edit> edits) {
        for (int i = 0; i < axes.values().size(); i++) {
            int axis = Axes.index(in.form(), axes.values().get(i));
            if (in.sizes().get(axis) instanceof Size.Unknown unknown) {
                String word = Form.word(in.form().axes().get(axis));
                boolean last = axis == in.form().rank() - 1;
                faults.add(fault(
                                "axes",
                                axes.values().size() == 1 ? Site.WHOLE : i,
                                "the size of the " + word + " decides the weights of " + layer,
                                unknown)
                        .mend(edits)
                        .mend(last ? List.of(new Edit.KnownInput(word, 16)) : List.of()));
                return;
            }
        }
    }

    private static Fault fault(String element, int index, String why, Size.Unknown unknown) {
        return new Fault(ProblemId.UNKNOWN_SIZE, element, index, why + ", and is known only at run time")
                .with(new Detail("from", unknown.origin()));
    }
}
