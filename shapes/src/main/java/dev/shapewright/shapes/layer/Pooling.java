package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.rule.Windowed;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.Window;

/** A pool with a window: it learns nothing and keeps the channels, so the model also works without it. */
interface Pooling extends Windowed {
    @Override
    default String noun() {
        return "window";
    }

    @Override
    default Edit readingAll() {
        return Edit.set("ceil", new Value.Truth(true));
    }

    /** The rule for all pools with a window. */
    static Outcome infer(Shape in, Windows elements, String global) {
        Faults faults = new Faults();
        SlidWindows slid = elements.pool(in, global, faults);
        return faults.any() ? faults.rejected() : facts(in, slid);
    }

    private static Outcome facts(Shape in, SlidWindows slid) {
        Outcome.Inferred facts = Outcome.Inferred.of(in.form(), slid.positions(), Formula.kept(in.channels()))
                .reaching(new Reach.Sliding(slid.windows()));
        for (int axis = 0; axis < slid.windows().size(); axis++) {
            Window window = slid.windows().get(axis);
            String word = Form.word(in.form().axes().get(axis));
            if (in.sizes().get(axis) instanceof Size.Known size && window.ceil()) {
                Formula floor = window.floored().over(size);
                boolean differs = !floor.value().equals(window.positions(size));
                facts = differs ? facts.note("Keras", word + " " + floor + ": it has no ceil") : facts;
                facts = window.clips(size.value())
                        ? facts.note(word, "- 1, for the last window would start in the padding")
                        : facts;
            }
        }
        return facts;
    }
}
