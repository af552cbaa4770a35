package dev.shapewright.processor.compiler;

import dev.shapewright.processor.compiler.WrittenExpression.Binary;
import dev.shapewright.processor.compiler.WrittenExpression.Literal;
import dev.shapewright.processor.compiler.WrittenExpression.Unary;
import java.util.Optional;

/** Creates operations in a normal form common to all compilers' trees. */
final class Operations {
    private Operations() {}

    /**
     * Folds a minus into its literal: javac's parser does so for {@code -1} but not for {@code - 1}, ECJ's only for the
     * smallest numbers.
     */
    static WrittenExpression unary(String operator, WrittenExpression operand, Place place) {
        Optional<Object> negated = operator.equals("-") && operand instanceof Literal literal
                ? negated(literal.value())
                : Optional.empty();
        return negated.<WrittenExpression>map(value -> new Literal(value, place))
                .orElseGet(() -> new Unary(operator, operand, place));
    }

    private static Optional<Object> negated(Object value) {
        // The smallest numbers have no positive counterpart; their negation is left to be evaluated, and to be an
        // error.
        if (value instanceof Integer number && number != Integer.MIN_VALUE) {
            return Optional.of(-number);
        }
        if (value instanceof Long number && number != Long.MIN_VALUE) {
            return Optional.of(-number);
        }
        if (value instanceof Float number) {
            return Optional.of(-number);
        }
        return value instanceof Double number ? Optional.of(-number) : Optional.empty();
    }

    /**
     * Joins adjacent literals: javac's parser joins the two in {@code A + "b" + "c"}; ECJ's joins only those at the
     * left end, there including {@code "b" + 'c'}.
     */
    static WrittenExpression binary(String operator, WrittenExpression left, WrittenExpression right, Place place) {
        if (operator.equals("+") && right instanceof Literal addend && isText(addend)) {
            if (left instanceof Literal text && text.value() instanceof String) {
                return joined(text, addend);
            }
            if (left instanceof Binary sum
                    && sum.operator().equals("+")
                    && sum.right() instanceof Literal text
                    && text.value() instanceof String) {
                return new Binary("+", sum.left(), joined(text, addend), sum.place());
            }
        }
        return new Binary(operator, left, right, place);
    }

    private static boolean isText(Literal literal) {
        return literal.value() instanceof String || literal.value() instanceof Character;
    }

    private static Literal joined(Literal text, Literal addend) {
        return new Literal(text.value() + addend.value().toString(), text.place());
    }
}
