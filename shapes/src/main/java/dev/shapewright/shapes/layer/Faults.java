package dev.shapewright.shapes.layer;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one layer, so that everything independent is checked. */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    public void add(Fault fault) {
        found.add(fault);
    }

    public boolean any() {
        return !found.isEmpty();
    }

    public List<Fault> found() {
        return found.isEmpty() ? List.of() : List.copyOf(found);
    }

    public Outcome rejected() {
        return new Outcome.Rejected(found());
    }
}
