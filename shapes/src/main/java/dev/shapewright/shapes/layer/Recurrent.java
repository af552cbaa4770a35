package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.List;

/**
 * The rule of recurrent layers.
 *
 * @param gates matrix products of each step
 * @param biases bias vectors of each gate
 */
record Recurrent(String type, int units, boolean bidirectional, int gates, int biases) {
    Outcome infer(Shape in) {
        Faults faults = new Faults();
        Known.check(in.channels(), in.form(), "the weights of @" + type, faults);
        if (faults.any()) {
            return faults.rejected();
        }
        Size directions = Size.of(bidirectional ? 2 : 1);
        Size g = Size.of(gates);
        Size h = Size.of(units);
        Size length = in.sizes().get(0);
        Outcome.Inferred facts = Outcome.Inferred.of(in.withChannels(directions.times(h)))
                .weight("kernel", directions, g, h, in.channels())
                .weight("recurrent kernel", directions, g, h, h)
                .macs("kernel", List.of(length, directions, g, h, in.channels()))
                .macs("recurrent kernel", List.of(length, directions, g, h, h));
        return biases == 0 ? facts : facts.weight("bias", directions, Size.of(biases), g, h);
    }
}
