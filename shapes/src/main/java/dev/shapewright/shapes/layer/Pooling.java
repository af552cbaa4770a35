package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.Window;
import java.util.List;

/** The rule of all pools with a window. */
final class Pooling {
    private Pooling() {}

    static Outcome infer(Shape in, Windows elements) {
        Faults faults = new Faults();
        elements.checkCausal(false, "pools", faults);
        List<Window> windows = elements.over(in.form(), faults);
        elements.checkPoolPadding(in.form(), windows, faults);
        List<Size> positions = elements.slide(in, windows, faults);
        return faults.any()
                ? faults.rejected()
                : Outcome.Inferred.of(in.with(positions, in.channels())).reaching(new Reach.Sliding(windows));
    }
}
