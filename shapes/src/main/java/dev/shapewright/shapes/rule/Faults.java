package dev.shapewright.shapes.rule;

import dev.shapewright.shapes.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the faults of one layer, so that all independent checks are made. */
public final class Faults {
    /** Most layers have none. */
    private List<Fault> found = List.of();

    public void add(Fault fault) {
        if (found.isEmpty()) {
            found = new ArrayList<>();
        }
        found.add(fault);
    }

    public boolean any() {
        return !found.isEmpty();
    }

    public List<Fault> found() {
        return List.copyOf(found);
    }

    public Outcome rejected() {
        return new Outcome.Rejected(found());
    }

    /** The same for a layer whose output does not depend on what is wrong with it. */
    public Outcome rejected(Shape output) {
        return new Outcome.Rejected(found(), Optional.of(output));
    }
}
