package dev.shapewright.shapes.language;

import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.JavaSource;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An annotation as written: its elements are still expressions. */
public final class Written {
    private final String type;
    private final Optional<String> block;
    private final Map<String, Expression> elements;
    private final Optional<Directive> directive;
    private final Optional<Call> literal;

    /**
     * An annotation.
     *
     * @param type the annotation's simple name
     * @param block the qualified name of the block it uses; empty for an annotation of the language
     * @param elements the written ones, in their order
     */
    public Written(String type, Optional<String> block, Map<String, Expression> elements) {
        this.type = type;
        this.block = block;
        this.elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
        this.directive = block.isPresent() ? Optional.empty() : Directive.of(type);
        this.literal = block.isPresent() ? Optional.empty() : literal(type, elements);
    }

    private static Optional<Call> literal(String type, Map<String, Expression> elements) {
        Call.Builder call = Call.builder(type);
        for (Map.Entry<String, Expression> element : elements.entrySet()) {
            Optional<Value> value = element.getValue().literal();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            call.put(element.getKey(), value.get());
        }
        return Optional.of(call.build());
    }

    /** The annotation's simple name. */
    public String type() {
        return type;
    }

    /** The qualified name of the block it uses; empty for an annotation of the language. */
    public Optional<String> block() {
        return block;
    }

    /** The written elements, in their order. */
    public Map<String, Expression> elements() {
        return elements;
    }

    /** An annotation of the language whose elements are values, with nothing to evaluate. */
    public Optional<Call> literal() {
        return literal;
    }

    /** An annotation of the language whose values are already evaluated. */
    public static Written of(Call call) {
        Map<String, Expression> elements = new LinkedHashMap<>();
        call.elements().forEach((name, value) -> elements.put(name, Expression.of(value)));
        return new Written(call.type(), Optional.empty(), elements);
    }

    /** Whether this is an annotation of the language with the given name. */
    public boolean is(String layer) {
        return block.isEmpty() && type.equals(layer);
    }

    /** The directive; empty for a layer or a block. */
    public Optional<Directive> directive() {
        return directive;
    }

    /** Whether this is the given directive. */
    public boolean is(Directive other) {
        return directive.isPresent() && directive.get() == other;
    }

    /** Whether this is a directive that stands at the given place. */
    public boolean stands(Directive.Place place) {
        return directive.isPresent() && directive.get().place() == place;
    }

    /** Whether its elements are the same in every use and repetition. */
    public boolean isConstant() {
        if (literal.isPresent()) {
            return true;
        }
        for (Expression element : elements.values()) {
            if (!element.isConstant()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Written that
                && type.equals(that.type)
                && block.equals(that.block)
                && elements.equals(that.elements);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + elements.hashCode();
    }

    /** As it is written: {@code @Conv(kernel = 1, filters = 4 * width)}. */
    @Override
    public String toString() {
        if (elements.isEmpty()) {
            return "@" + type;
        }
        boolean single = elements.size() == 1 && elements.containsKey("value");
        return "@" + type
                + elements.entrySet().stream()
                        .map(element -> (single ? "" : element.getKey() + " = ") + JavaSource.of(element.getValue()))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** This annotation with one more element, or another value for it. */
    public Written with(String element, Expression value) {
        Map<String, Expression> all = new LinkedHashMap<>(elements);
        all.put(element, value);
        return new Written(type, block, all);
    }
}
