package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.expression.BinaryOperator;
import dev.shapewright.shapes.expression.Evaluated;
import dev.shapewright.shapes.expression.Evaluator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.layer.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Works back through an expression what one part of it is to be for the whole to be another number here: of {@code 3 *
 * In.features} that is to be 288 of 144 features the constant is 2, of {@code ratio + 1} that is to be 4 the argument is 3.
 * Through products, sums and conditions, and to the argument that a number is divided by where that leaves no rest: of what is
 * divided many numbers would do, and which is meant nobody can tell.
 *
 * @param evaluator knows the values that are the same in all repetitions of the place where the expression stands
 * @param repetition knows those of the one at hand, too: which way a condition goes there
 */
record Inverse(Evaluator evaluator, Evaluator repetition) {
    /** Deeper than people write; each level looks at all that is below it. */
    private static final int DEEPEST = 20;

    /**
     * The one part that is to be another.
     *
     * @param part the part as it is written
     * @param number what it is to be, which is not negative
     * @param whole the whole expression with that
     */
    private record Solution(Expression part, long number, Expression whole) {
        Solution within(Expression around) {
            return new Solution(part, number, around);
        }
    }

    /** A value and, of a number, those next to it: what is to be at least 1 may be a multiple of 4. */
    static List<Value> near(Value value, int far) {
        List<Value> near = new ArrayList<>(List.of(value));
        if (value.single() instanceof Value.Whole whole) {
            for (int i = 1; i <= far; i++) {
                near.add(Value.of(whole.value() + i));
                near.add(Value.of(whole.value() - i));
            }
        }
        return near;
    }

    /** The expression with another constant that makes it the wanted value. */
    Optional<Expression> written(Expression written, Value wanted) {
        return solved(written, wanted, Expression.Known.class).map(Solution::whole);
    }

    /** The same with one that is as round as what is there: nobody means {@code 4 * 4 * 784}. */
    Optional<Expression> rewritten(Expression written, Value wanted) {
        return solved(written, wanted, Expression.Known.class)
                .filter(solution -> Roundness.of(solution.number)
                        >= Roundness.of(whole(solution.part).orElse(0)))
                .map(Solution::whole);
    }

    /** The parameter and the argument for it that make an expression the wanted value. */
    Optional<Map.Entry<String, Value>> argument(Expression written, Value wanted) {
        return solved(written, wanted, Expression.Parameter.class)
                .map(solution -> Map.entry(((Expression.Parameter) solution.part).name(), Value.of(solution.number)));
    }

    private Optional<Solution> solved(Expression written, Value wanted, Class<? extends Expression> kind) {
        OptionalLong number = whole(wanted);
        return number.isPresent() ? solved(written, number.getAsLong(), kind, DEEPEST) : Optional.empty();
    }

    private Optional<Solution> solved(
            Expression expression, long wanted, Class<? extends Expression> kind, int deepest) {
        if (expression instanceof Expression.Many many && many.items().size() == 1) {
            return solved(many.items().get(0), wanted, kind, deepest)
                    .map(item -> item.within(new Expression.Many(List.of(item.whole), Expression.NOWHERE)));
        } else if (expression instanceof Expression.Binary binary && deepest > 0) {
            // Of 7 * 7 * 128 the 128, of 196 + 1 the 196.
            boolean left =
                    whole(binary.left()).orElse(0) >= whole(binary.right()).orElse(0);
            return operand(binary, left, wanted, kind, deepest - 1)
                    .or(() -> operand(binary, !left, wanted, kind, deepest - 1));
        } else if (expression instanceof Expression.Conditional conditional && deepest > 0) {
            return chosen(conditional, wanted, kind, deepest - 1);
        }
        return kind.isInstance(expression)
                        && isNumber(expression.type(), wanted)
                        && whole(expression).isPresent()
                ? Optional.of(new Solution(
                        expression,
                        wanted,
                        new Expression.Known(Value.of(wanted), expression.type(), Expression.NOWHERE)))
                : Optional.empty();
    }

    /** Whether one would write a number for a value of a type: no character, and none that is too large. */
    private static boolean isNumber(Type type, long number) {
        return number >= 0 && type != Type.CHAR && (!type.isWhole() || type.holds(number));
    }

    /** What the operand that a condition chooses here is to be; the other one stays as it is. */
    private Optional<Solution> chosen(
            Expression.Conditional conditional, long wanted, Class<? extends Expression> kind, int deepest) {
        Expression condition = conditional.condition();
        Evaluated evaluated = repetition.evaluate(condition);
        if (!(evaluated instanceof Evaluated.Known known && known.value() instanceof Value.Truth truth)) {
            return Optional.empty();
        }
        boolean yes = truth.value();
        return solved(yes ? conditional.yes() : conditional.no(), wanted, kind, deepest)
                .map(part -> part.within(new Expression.Conditional(
                        condition,
                        yes ? part.whole : conditional.yes(),
                        yes ? conditional.no() : part.whole,
                        Expression.NOWHERE)));
    }

    /** What one operand is to be, the other staying as it is. */
    private Optional<Solution> operand(
            Expression.Binary binary, boolean left, long wanted, Class<? extends Expression> kind, int deepest) {
        Expression stays = left ? binary.right() : binary.left();
        OptionalLong known = whole(stays);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong number = switch (binary.operator()) {
            case MINUS -> OptionalLong.of(left ? wanted + known.getAsLong() : known.getAsLong() - wanted);
            case DIVIDE ->
                left || kind != Expression.Parameter.class ? OptionalLong.empty() : quotient(known.getAsLong(), wanted);
            default -> operand(binary.operator(), wanted, known.getAsLong());
        };
        return number.isEmpty()
                ? Optional.empty()
                : solved(left ? binary.left() : binary.right(), number.getAsLong(), kind, deepest)
                        .map(part -> part.within(
                                left
                                        ? simple(binary.operator(), part.whole, stays)
                                        : simple(binary.operator(), stays, part.whole)));
    }

    /** What one operand of a product or sum is to be, whichever it is. */
    private static OptionalLong operand(BinaryOperator operator, long wanted, long other) {
        if (operator == BinaryOperator.PLUS) {
            return OptionalLong.of(wanted - other);
        }
        return operator == BinaryOperator.TIMES ? quotient(wanted, other) : OptionalLong.empty();
    }

    private static OptionalLong quotient(long number, long divisor) {
        boolean divides = divisor != 0 && number % divisor == 0;
        return divides ? OptionalLong.of(number / divisor) : OptionalLong.empty();
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

    /** What an expression is, where that is a whole number and the same in all repetitions. */
    OptionalLong whole(Expression expression) {
        return evaluator.evaluate(expression) instanceof Evaluated.Known known
                ? whole(known.value())
                : OptionalLong.empty();
    }

    /** A whole number, of those that an {@code int} holds: sums of some of them fit a {@code long}. */
    private static OptionalLong whole(Value value) {
        return value.single() instanceof Value.Whole whole && whole.value() == (int) whole.value()
                ? OptionalLong.of(whole.value())
                : OptionalLong.empty();
    }
}
