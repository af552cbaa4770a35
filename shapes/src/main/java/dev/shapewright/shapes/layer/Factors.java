package dev.shapewright.shapes.layer;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.List;

/** Factors that sizes are divided by. */
final class Factors {
    private Factors() {}

    /** Reports a factor of a space-to-depth that does not divide its axis. */
    static void check(int factor, Size size, Axis axis, PerAxis written, int index, Faults faults) {
        if (size instanceof Size.Known known && known.value() % factor != 0 && !faults.any()) {
            int place = written.values().size() == 1 ? Site.WHOLE : index;
            String headline = factor + " does not divide the " + known.value() + " " + Form.unit(axis, size);
            List<Value> values = new ArrayList<>();
            for (int i = 0; i < written.values().size(); i++) {
                long divisor = Groups.commonDivisorUpTo(written.values().get(i), known.value(), known.value());
                values.add(Value.of(
                        i == index || written.values().size() == 1
                                ? divisor
                                : written.values().get(i)));
            }
            faults.add(new Fault(ProblemId.FACTOR_DOES_NOT_DIVIDE, "value", place, headline)
                    .because(known.value() + " % " + factor + " = " + known.value() % factor)
                    .mend(Edit.set("value", new Value.Many(values))));
        }
    }
}
