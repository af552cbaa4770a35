package dev.shapewright.shapes.layer;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.problem.Problem.Detail;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Size;
import java.util.List;

/** What weights need of sizes: to be known. */
final class Known {
    private Known() {}

    /** Reports a size of the last axis that is known only at run time, where weights depend on it. */
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

    /** Reports any size that is known only at run time, where it must be known. */
    static void checkSize(Size size, String why, Faults faults) {
        checkSize(size, why, List.of(), faults);
    }

    /** The same with edits that may mend it. */
    static void checkSize(Size size, String why, List<Edit> edits, Faults faults) {
        if (size instanceof Size.Unknown unknown) {
            faults.add(new Fault(
                    ProblemId.UNKNOWN_SIZE,
                    "",
                    Site.WHOLE,
                    why + ", and is known only at run time",
                    List.of(new Detail("from", unknown.origin())),
                    edits));
        }
    }
}
