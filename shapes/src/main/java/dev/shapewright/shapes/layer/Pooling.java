package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Shape;

/** The rule of all pools with a window. */
final class Pooling {
    private Pooling() {}

    static Outcome infer(Shape in, Windows elements) {
        Faults faults = new Faults();
        Slid slid = elements.pool(in, faults);
        return faults.any()
                ? faults.rejected()
                : Outcome.Inferred.of(in.with(slid.positions(), in.channels()))
                        .reaching(new Reach.Sliding(slid.windows()));
    }
}
