package dev.shapewright.shapes.language;

import dev.shapewright.shapes.layer.Cost;
import dev.shapewright.shapes.tensor.Count;
import dev.shapewright.shapes.tensor.Tally;

/** What one stack has spent so far, blocks inside it included. */
final class Spent {
    private final Tally parameters = new Tally();
    private final Tally macs = new Tally();

    Count parameters() {
        return parameters.count();
    }

    Count macs() {
        return macs.count();
    }

    void add(Cost layer) {
        parameters.add(layer.parameters());
        macs.add(layer.macs());
    }

    void add(Spent inside) {
        parameters.add(inside.parameters);
        macs.add(inside.macs);
    }

    /** Takes back weights that are another layer's. */
    void takeBack(Count shared) {
        parameters.takeBack(shared);
    }
}
