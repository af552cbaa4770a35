package dev.shapewright.shapes.attempt;

import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.rule.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where other values for elements are to be written: at the annotation itself or, if one of them is just a parameter, at the
 * use of the block that passes it.
 */
record Origin(Trace at, Map<String, Value> values) {
    /** The origin of an annotation's values. */
    static Origin of(Trace at, Map<String, Value> values) {
        Origin origin = new Origin(at, values);
        Optional<Origin> outer = origin.outer();
        while (outer.isPresent()) {
            origin = outer.get();
            outer = origin.outer();
        }
        return origin;
    }

    private Optional<Origin> outer() {
        if (values.size() != 1 || at.outer().isEmpty()) {
            return Optional.empty();
        }
        Trace use = at.outer().get();
        Map.Entry<String, Value> only = values.entrySet().iterator().next();
        return Optional.ofNullable(at.at().call().elements().get(only.getKey()))
                .flatMap(written -> handedOn(items(written), items(only.getValue())))
                .map(argument -> new Origin(use, Map.of(argument.getKey(), argument.getValue())));
    }

    /** The only parameter among the written items, and the value wanted for it; all other items must stay as they are. */
    private static Optional<Map.Entry<String, Value>> handedOn(List<Expression> written, List<Value> wanted) {
        Optional<Map.Entry<String, Value>> found = Optional.empty();
        for (int i = 0; i < written.size(); i++) {
            if (written.size() != wanted.size()) {
                return Optional.empty();
            } else if (written.get(i) instanceof Expression.Parameter parameter
                    && parameter.type() != Type.OTHER
                    && found.isEmpty()) {
                found = Optional.of(Map.entry(parameter.name(), wanted.get(i)));
            } else if (!(written.get(i) instanceof Expression.Known known
                    && known.value().equals(wanted.get(i)))) {
                return Optional.empty();
            }
        }
        return found;
    }

    private static List<Expression> items(Expression expression) {
        return expression instanceof Expression.Many many ? many.items() : List.of(expression);
    }

    private static List<Value> items(Value value) {
        return value instanceof Value.Many many ? many.values() : List.of(value);
    }

    /**
     * Whether an element is an expression that differs from use to use: a number in its place would be wrong in other uses.
     */
    boolean calculates() {
        return at.at().call().elements().entrySet().stream()
                .anyMatch(element -> values.containsKey(element.getKey())
                        && !element.getValue().isConstant());
    }
}
