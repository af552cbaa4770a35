package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.rule.Cost;
import dev.shapewright.shapes.tensor.Count;
import dev.shapewright.shapes.tensor.Tally;

/** The cost of one stack so far, including the blocks inside it. */
final class StackCost {
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

    void add(StackCost inside) {
        parameters.add(inside.parameters);
        macs.add(inside.macs);
    }

    /** Subtracts weights that are another layer's. */
    void takeBack(Count shared) {
        parameters.takeBack(shared);
    }
}
