package dev.shapewright.shapes.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as written: its type's simple name and the written elements, in order. {@code toString} is its Java
 * source.
 */
public final class Call {
    private final String type;
    private final Map<String, Value> elements;

    private Call(String type, Map<String, Value> elements) {
        this.type = type;
        this.elements = Collections.unmodifiableMap(elements);
    }

    /** A call without elements. */
    public static Call of(String type) {
        return new Call(type, Map.of());
    }

    /** A call with elements, in order. */
    public static Call of(String type, Map<String, Value> elements) {
        return new Call(type, new LinkedHashMap<>(elements));
    }

    /** A call whose elements are added one by one. */
    public static Builder builder(String type) {
        return new Builder(type);
    }

    /** Builds one call; afterwards no element can be added. */
    public static final class Builder {
        private final String type;
        private final Map<String, Value> elements = new LinkedHashMap<>();
        private boolean built;

        private Builder(String type) {
            this.type = type;
        }

        /** Adds an element after the existing ones. */
        public void put(String element, Value value) {
            if (built) {
                throw new IllegalStateException("too late for " + element + " of @" + type);
            }
            elements.put(element, value);
        }

        /** The call. */
        public Call build() {
            built = true;
            return new Call(type, elements);
        }
    }

    /** The annotation's simple name. */
    public String type() {
        return type;
    }

    /** The written elements, in order. */
    public Map<String, Value> elements() {
        return elements;
    }

    /** This call with one more element, or with another value for an existing one. */
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
