package dev.shapewright.shapes.layer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as somebody writes it: its type's simple name and the elements that are written, in their order.
 * {@code toString} is its Java source.
 */
public record Call(String type, Map<String, Value> elements) {
    public Call {
        elements =
                elements.size() < 2 ? Map.copyOf(elements) : Collections.unmodifiableMap(new LinkedHashMap<>(elements));
    }

    public static Call of(String type) {
        return new Call(type, Map.of());
    }

    /** This call with one more element, or another value for it. */
    public Call with(String element, Value value) {
        Map<String, Value> all = new LinkedHashMap<>(elements);
        all.put(element, value);
        return new Call(type, all);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Call that && type.equals(that.type) && elements.equals(that.elements);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + elements.hashCode();
    }

    @Override
    public String toString() {
        if (elements.isEmpty()) {
            return "@" + type;
        }
        boolean single = elements.size() == 1 && elements.containsKey("value");
        return "@" + type
                + elements.entrySet().stream()
                        .map(element ->
                                single ? element.getValue().toString() : element.getKey() + " = " + element.getValue())
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
