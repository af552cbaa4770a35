package dev.shapewright.shapes.language;

import dev.shapewright.shapes.expression.BinaryOperator;
import dev.shapewright.shapes.expression.Evaluated;
import dev.shapewright.shapes.expression.Evaluator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.layer.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Finds how to write an expression so that it is another number here, and goes on to follow what it is made of:
 * {@code 3 * In.features} that is to be 288 of 144 features is {@code 2 * In.features}. One constant of a product or sum
 * changes. Those of a quotient do not: many would do, and which is meant nobody can tell.
 *
 * @param evaluator knows the values at the place where the expression stands
 */
record Inverse(Evaluator evaluator) {
    /** The expression that is the wanted number, neither negative nor with a negative constant; none where there is none. */
    Optional<Expression> of(Expression written, long wanted) {
        if (written instanceof Expression.Many many && many.items().size() == 1) {
            return of(many.items().get(0), wanted).map(item -> new Expression.Many(List.of(item), Expression.NOWHERE));
        } else if (written instanceof Expression.Known known && known.value() instanceof Value.Whole && wanted >= 0) {
            return Optional.of(new Expression.Known(Value.of(wanted), known.type(), Expression.NOWHERE));
        }
        return written instanceof Expression.Binary binary
                ? withLeft(binary, wanted).or(() -> withRight(binary, wanted))
                : Optional.empty();
    }

    private Optional<Expression> withLeft(Expression.Binary written, long wanted) {
        OptionalLong right = number(written.right());
        if (right.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong left = written.operator() == BinaryOperator.MINUS
                ? OptionalLong.of(wanted + right.getAsLong())
                : operand(written.operator(), wanted, right.getAsLong());
        return left.isEmpty()
                ? Optional.empty()
                : of(written.left(), left.getAsLong()).map(changed -> simple(written, changed, written.right()));
    }

    private Optional<Expression> withRight(Expression.Binary written, long wanted) {
        OptionalLong left = number(written.left());
        if (left.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong right = written.operator() == BinaryOperator.MINUS
                ? OptionalLong.of(left.getAsLong() - wanted)
                : operand(written.operator(), wanted, left.getAsLong());
        return right.isEmpty()
                ? Optional.empty()
                : of(written.right(), right.getAsLong()).map(changed -> simple(written, written.left(), changed));
    }

    /** What the other operand of a product or sum is to be. */
    private static OptionalLong operand(BinaryOperator operator, long wanted, long other) {
        if (operator == BinaryOperator.PLUS) {
            return OptionalLong.of(wanted - other);
        }
        boolean divides = operator == BinaryOperator.TIMES && other != 0 && wanted % other == 0;
        return divides ? OptionalLong.of(wanted / other) : OptionalLong.empty();
    }

    /** Without a factor of one or a summand of nothing. */
    private static Expression simple(Expression.Binary written, Expression left, Expression right) {
        boolean times = written.operator() == BinaryOperator.TIMES;
        if (is(right, times ? 1 : 0)) {
            return left;
        } else if (is(left, times ? 1 : 0) && written.operator() != BinaryOperator.MINUS) {
            return right;
        }
        return new Expression.Binary(written.operator(), left, right, Expression.NOWHERE);
    }

    private static boolean is(Expression expression, long number) {
        return expression instanceof Expression.Known known && known.value().equals(Value.of(number));
    }

    /** The value of an expression; none where that is not known, or so large that sums of it do not fit. */
    private OptionalLong number(Expression expression) {
        return evaluator.evaluate(expression) instanceof Evaluated.Known known
                        && known.value() instanceof Value.Whole whole
                        && Math.abs(whole.value()) <= Integer.MAX_VALUE
                ? OptionalLong.of(whole.value())
                : OptionalLong.empty();
    }
}
