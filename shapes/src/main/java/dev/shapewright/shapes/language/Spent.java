package dev.shapewright.shapes.language;

import dev.shapewright.shapes.layer.Cost;
import dev.shapewright.shapes.tensor.Count;

/** What one stack has spent so far, blocks inside it included. */
final class Spent {
    private Count parameters = Count.zero();
    private Count macs = Count.zero();

    Count parameters() {
        return parameters;
    }

    Count macs() {
        return macs;
    }

    void add(Cost layer) {
        parameters = parameters.plus(layer.parameters());
        macs = macs.plus(layer.macs());
    }

    void add(Spent inside) {
        parameters = parameters.plus(inside.parameters);
        macs = macs.plus(inside.macs);
    }

    /** Takes back weights that are another layer's. */
    void takeBack(Count shared) {
        if (parameters instanceof Count.Known all && shared instanceof Count.Known part) {
            parameters = Count.of(all.value() - part.value());
        }
    }
}
