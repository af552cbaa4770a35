package dev.shapewright.shapes.attempt;

import dev.shapewright.shapes.expression.BinaryOperator;
import dev.shapewright.shapes.expression.Evaluated;
import dev.shapewright.shapes.expression.Evaluator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Works backwards through an expression to find what one part of it must be for the whole to be a wanted number here: if
 * {@code 3 * In.features} is to be 288 with 144 features, the constant is 2; if {@code ratio + 1} is to be 4, the argument
 * is 3. Goes through products, sums and conditions, and to an argument that is a divisor if there is no remainder; not to a
 * dividend, since many numbers would do and there is no telling which is meant.
 *
 * @param evaluator knows the values that are the same in all repetitions of the expression's place
 * @param repetition also knows those of the repetition at hand, and so which way a condition goes there
 */
record Inverse(Evaluator evaluator, Evaluator repetition) {
    /** Deeper than people write; each level examines everything below it. */
    private static final int DEEPEST = 20;

    /**
     * The one part to change.
     *
     * @param part the part as it is written
     * @param number its new value, which is not negative
     * @param whole the whole expression with the new value
     */
    private record Solution(Expression part, long number, Expression whole) {
        Solution within(Expression around) {
            return new Solution(part, number, around);
        }
    }

    /** A value and, if it is a number, its neighbors: what has to be at least 1 may have to be a multiple of 4. */
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

    /** The same with a constant as round as the present one: nobody means {@code 4 * 4 * 784}. */
    Optional<Expression> rewritten(Expression written, Value wanted) {
        return solved(written, wanted, Expression.Known.class)
                .filter(solution -> Roundness.of(solution.number)
                        >= Roundness.of(whole(solution.part).orElse(0)))
                .map(Solution::whole);
    }

    /** The parameter and the argument for it that give an expression the wanted value. */
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
            // The larger operand first: of 7 * 7 * 128 the 128, of 196 + 1 the 196.
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

    /** Whether one would write a number for a value of a type: not for a character, nor if the number is too large. */
    private static boolean isNumber(Type type, long number) {
        return number >= 0 && type != Type.CHAR && (!type.isWhole() || type.holds(number));
    }

    /** Solves for the operand that a condition chooses here; the other one stays as it is. */
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

    /** Solves for one operand; the other one stays as it is. */
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

    /** What either operand of a product or sum must be, given the other one. */
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

    /** The operation without a factor of 1 or a summand of 0. */
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

    /** The value of an expression, if it is a whole number and the same in all repetitions. */
    OptionalLong whole(Expression expression) {
        return evaluator.evaluate(expression) instanceof Evaluated.Known known
                ? whole(known.value())
                : OptionalLong.empty();
    }

    /** A whole number that fits an {@code int}: sums of a few of them fit a {@code long}. */
    private static OptionalLong whole(Value value) {
        return value.single() instanceof Value.Whole whole && whole.value() == (int) whole.value()
                ? OptionalLong.of(whole.value())
                : OptionalLong.empty();
    }
}
