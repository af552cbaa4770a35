package dev.shapewright.shapes.language;

import dev.shapewright.shapes.expression.BinaryOperator;
import dev.shapewright.shapes.expression.Evaluated;
import dev.shapewright.shapes.expression.Evaluator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.layer.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Works back through an expression what one part of it is to be for the whole to be another number here: of {@code 3 *
 * In.features} that is to be 288 of 144 features the constant is 2, of {@code ratio + 1} that is to be 4 the argument is 3.
 * Through products and sums only: of a quotient many numbers would do, and which is meant nobody can tell.
 *
 * @param evaluator knows the values at the place where the expression stands
 */
record Inverse(Evaluator evaluator) {
    /** The expression with another constant, no negative one, that makes it the wanted value. */
    Optional<Expression> written(Expression written, Value wanted) {
        OptionalLong number = whole(wanted);
        return number.isPresent() ? written(written, number.getAsLong()) : Optional.empty();
    }

    /** The parameter and the argument for it, no negative one, that make an expression the wanted value. */
    Optional<Map.Entry<String, Value>> argument(Expression written, Value wanted) {
        OptionalLong number = whole(wanted);
        return number.isPresent() ? argument(written, number.getAsLong()) : Optional.empty();
    }

    private Optional<Expression> written(Expression expression, long wanted) {
        if (expression instanceof Expression.Many many && many.items().size() == 1) {
            return written(many.items().get(0), wanted)
                    .map(item -> new Expression.Many(List.of(item), Expression.NOWHERE));
        } else if (expression instanceof Expression.Known known
                && known.value() instanceof Value.Whole
                && wanted >= 0) {
            return Optional.of(new Expression.Known(Value.of(wanted), known.type(), Expression.NOWHERE));
        } else if (expression instanceof Expression.Binary binary) {
            OptionalLong left = left(binary, wanted);
            OptionalLong right = right(binary, wanted);
            Optional<Expression> changed =
                    left.isPresent() ? written(binary.left(), left.getAsLong()) : Optional.empty();
            return changed.isPresent() || right.isEmpty()
                    ? changed.map(other -> simple(binary.operator(), other, binary.right()))
                    : written(binary.right(), right.getAsLong())
                            .map(other -> simple(binary.operator(), binary.left(), other));
        }
        return Optional.empty();
    }

    private Optional<Map.Entry<String, Value>> argument(Expression expression, long wanted) {
        if (expression instanceof Expression.Many many && many.items().size() == 1) {
            return argument(many.items().get(0), wanted);
        } else if (expression instanceof Expression.Parameter parameter && wanted >= 0) {
            return Optional.of(Map.entry(parameter.name(), Value.of(wanted)));
        } else if (expression instanceof Expression.Binary binary) {
            OptionalLong left = left(binary, wanted);
            OptionalLong right = right(binary, wanted);
            Optional<Map.Entry<String, Value>> found =
                    left.isPresent() ? argument(binary.left(), left.getAsLong()) : Optional.empty();
            return found.isPresent() || right.isEmpty() ? found : argument(binary.right(), right.getAsLong());
        }
        return Optional.empty();
    }

    /** What the left operand is to be for the whole to be the wanted number. */
    private OptionalLong left(Expression.Binary binary, long wanted) {
        OptionalLong right = whole(binary.right());
        if (right.isEmpty()) {
            return right;
        }
        return binary.operator() == BinaryOperator.MINUS
                ? OptionalLong.of(wanted + right.getAsLong())
                : either(binary.operator(), wanted, right.getAsLong());
    }

    /** The same of the right one. */
    private OptionalLong right(Expression.Binary binary, long wanted) {
        OptionalLong left = whole(binary.left());
        if (left.isEmpty()) {
            return left;
        }
        return binary.operator() == BinaryOperator.MINUS
                ? OptionalLong.of(left.getAsLong() - wanted)
                : either(binary.operator(), wanted, left.getAsLong());
    }

    /** What one operand of a product or sum is to be, whichever it is. */
    private static OptionalLong either(BinaryOperator operator, long wanted, long other) {
        if (operator == BinaryOperator.PLUS) {
            return OptionalLong.of(wanted - other);
        }
        boolean divides = operator == BinaryOperator.TIMES && other != 0 && wanted % other == 0;
        return divides ? OptionalLong.of(wanted / other) : OptionalLong.empty();
    }

    /** Without a factor of one or a summand of nothing. */
    private static Expression simple(BinaryOperator operator, Expression left, Expression right) {
        long nothing = operator == BinaryOperator.TIMES ? 1 : 0;
        if (is(right, nothing)) {
            return left;
        } else if (is(left, nothing) && operator != BinaryOperator.MINUS) {
            return right;
        }
        return new Expression.Binary(operator, left, right, Expression.NOWHERE);
    }

    private static boolean is(Expression expression, long number) {
        return expression instanceof Expression.Known known && known.value().equals(Value.of(number));
    }

    /** The value of a part; none where that is not known. */
    private OptionalLong whole(Expression expression) {
        return evaluator.evaluate(expression) instanceof Evaluated.Known known
                ? whole(known.value())
                : OptionalLong.empty();
    }

    /** A whole number that is small enough for sums. */
    private static OptionalLong whole(Value value) {
        Value single = value instanceof Value.Many many && many.values().size() == 1
                ? many.values().get(0)
                : value;
        return single instanceof Value.Whole whole && Math.abs(whole.value()) <= Integer.MAX_VALUE
                ? OptionalLong.of(whole.value())
                : OptionalLong.empty();
    }
}
