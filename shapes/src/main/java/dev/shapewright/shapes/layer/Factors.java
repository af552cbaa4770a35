package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.PerAxis;
import dev.shapewright.shapes.tensor.Exact;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.List;

/** Factors that sizes are divided by. */
final class Factors {
    private Factors() {}

    /** Reports the first factor that does not divide its axis. */
    static void check(PerAxis factors, Shape in, Faults faults) {
        int axes = in.form().spatialAxes();
        for (int axis = 0; axis < axes; axis++) {
            int factor = factors.at(axis);
            if (in.sizes().get(axis) instanceof Size.Known known && known.value() % factor != 0) {
                int place = factors.values().size() == 1 ? Site.WHOLE : axis;
                String headline = factor + " does not divide the " + known.value() + " "
                        + Form.unit(in.form().axes().get(axis), known);
                faults.add(new Fault(ProblemId.FACTOR_DOES_NOT_DIVIDE, "value", place, headline)
                        .because(known.value() + " % " + factor + " = " + known.value() % factor)
                        .mend(edits(factors, in)));
                return;
            }
        }
    }

    /** Other factors, unless these are all 1 and do nothing; or as many rows as the factors require. */
    private static List<Edit> edits(PerAxis factors, Shape in) {
        List<Edit> edits = new ArrayList<>();
        Value dividing = dividing(factors, in);
        List<Value> each = dividing instanceof Value.Many many ? many.values() : List.of(dividing);
        if (!each.stream().allMatch(Value.of(1)::equals)) {
            edits.add(Edit.set("value", dividing));
        }
        List<Value> missing = new ArrayList<>();
        for (int axis = 0; axis < in.form().spatialAxes(); axis++) {
            long size = in.sizes().get(axis) instanceof Size.Known known ? known.value() : 0;
            missing.add(Value.of(0));
            missing.add(Value.of(Math.floorMod(-size, (long) factors.at(axis))));
        }
        edits.add(new Edit.InFront(Call.of("Pad").with("padding", new Value.Many(missing))));
        return edits;
    }

    /** The nearest smaller factors that divide, written as they are: one for all axes, or one for each. */
    private static Value dividing(PerAxis factors, Shape in) {
        int axes = in.form().spatialAxes();
        List<Long> each = new ArrayList<>();
        for (int axis = 0; axis < axes; axis++) {
            int factor = factors.at(axis);
            each.add(in.sizes().get(axis) instanceof Size.Known known ? largest(factor, known.value()) : factor);
        }
        if (factors.values().size() > 1) {
            return new Value.Many(each.stream().map(Value::of).toList());
        }
        long least = each.stream().mapToLong(Long::longValue).min().orElse(1);
        return Value.of(in.spatial().stream()
                .filter(Size.Known.class::isInstance)
                .map(size -> ((Size.Known) size).value())
                .reduce(Exact::greatestCommonDivisor)
                .map(common -> Divisors.upTo(least, common, common))
                .orElse(least));
    }

    private static long largest(long factor, long size) {
        return Divisors.upTo(factor, size, size);
    }
}
