package dev.shapewright.shapes.layer;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one layer, so that everything independent is checked. */
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
}
