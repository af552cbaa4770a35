package dev.shapewright.shapes.layer;

import java.util.List;

/** What becomes of an annotation's values: a record filled with them, or the faults of values that cannot be. */
public sealed interface Binding<R extends Record> {
    record Bound<R extends Record>(R record) implements Binding<R> {}

    record Unbound<R extends Record>(List<Fault> faults) implements Binding<R> {
        public Unbound {
            faults = List.copyOf(faults);
        }
    }
}
