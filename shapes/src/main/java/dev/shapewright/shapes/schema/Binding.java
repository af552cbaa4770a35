package dev.shapewright.shapes.schema;

import dev.shapewright.shapes.rule.Fault;
import java.util.List;
import java.util.Optional;

/** The result of binding an annotation's values: a record filled with them, or the faults of invalid values. */
public sealed interface Binding<R extends Record> {
    record Bound<R extends Record>(R record) implements Binding<R> {}

    /**
     * Invalid values.
     *
     * @param usual the record with the nearest valid values instead; empty if a value is of another type
     */
    record Unbound<R extends Record>(List<Fault> faults, Optional<R> usual) implements Binding<R> {
        public Unbound {
            faults = List.copyOf(faults);
        }
    }
}
