package dev.shapewright.shapes.language;

import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Formula;
import dev.shapewright.shapes.layer.Call;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An annotation as it is written: its elements are expressions still.
 *
 * @param type the annotation's simple name
 * @param block the qualified name of the block it uses; none for an annotation of the language
 * @param elements those that are written, in their order
 */
public record Written(String type, Optional<String> block, Map<String, Expression> elements) {
    public Written {
        elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
    }

    /** An annotation of the language with values that are worked out already. */
    public static Written of(Call call) {
        Map<String, Expression> elements = new LinkedHashMap<>();
        call.elements().forEach((name, value) -> elements.put(name, Expression.of(value)));
        return new Written(call.type(), Optional.empty(), elements);
    }

    /** Whether this is an annotation of the language with a given name. */
    boolean is(String layer) {
        return block.isEmpty() && type.equals(layer);
    }

    /** Whether its elements are the same in every use and repetition. */
    boolean isConstant() {
        for (Expression element : elements.values()) {
            if (!OwnWords.isConstant(element)) {
                return false;
            }
        }
        return true;
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
                        .map(element -> (single ? "" : element.getKey() + " = ") + Formula.of(element.getValue()))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** This annotation with one more element, or another value for it. */
    Written with(String element, Expression value) {
        Map<String, Expression> all = new LinkedHashMap<>(elements);
        all.put(element, value);
        return new Written(type, block, all);
    }
}
