package dev.shapewright.shapes.elaboration;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.summary.Digits;
import java.util.List;
import java.util.Optional;

/** Checks in one place that every size fits an {@code int}. */
final class Overflows {
    private Overflows() {}

    /** The fault of a layer whose output has a size that is too large: at the element that causes it, if there is one. */
    static Optional<Fault> size(Layer layer, Shape output) {
        return size(output)
                .map(headline ->
                        new Fault(ProblemId.SIZE_OVERFLOW, element(layer.smaller()), headline).mend(layer.smaller()));
    }

    private static String element(List<Edit> smaller) {
        return smaller.size() == 1
                        && smaller.get(0) instanceof Edit.Set set
                        && set.elements().size() == 1
                ? set.elements().keySet().iterator().next()
                : "";
    }

    /** What is wrong with a shape with a size that is too large. */
    static Optional<String> size(Shape output) {
        for (int i = 0; i < output.sizes().size(); i++) {
            if (output.sizes().get(i) instanceof Size.Known known && known.value() > Integer.MAX_VALUE) {
                Axis axis = output.form().axes().get(i);
                String number = known.value() == Long.MAX_VALUE
                        ? "more than 9,223,372,036,854,775,806"
                        : Digits.group(known.value());
                return Optional.of("the output has " + number + " " + Form.unit(axis, known)
                        + ", more than the 2,147,483,647 that a size can be");
            }
        }
        return Optional.empty();
    }
}
