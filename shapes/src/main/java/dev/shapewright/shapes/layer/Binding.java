package dev.shapewright.shapes.layer;

import java.util.List;
import java.util.Optional;

/** What becomes of an annotation's values: a record filled with them, or the faults of values that cannot be. */
public sealed interface Binding<R extends Record> {
    record Bound<R extends Record>(R record) implements Binding<R> {}

    /**
     * Values that cannot be.
     *
     * @param usual the record with the nearest values that can be instead; none where a value is of another type
     */
    record Unbound<R extends Record>(List<Fault> faults, Optional<R> usual) implements Binding<R> {
        public Unbound {
            faults = List.copyOf(faults);
        }
    }
}
