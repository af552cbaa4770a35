package dev.shapewright.shapes.fuzz;

import dev.shapewright.layers.Axis;
import dev.shapewright.layers.Input;
import dev.shapewright.shapes.expression.BinaryOperator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.UnaryOperator;
import dev.shapewright.shapes.rule.Value;
import java.util.function.Function;

/**
 * A straightforward evaluation of expressions that are known to have a value.
 *
 * @param names returns the value of a parameter or constant of the block
 * @param axes returns the size of an axis of the block's input
 * @param round the number of the repetition
 */
record NaiveValues(Function<String, Object> names, Function<Axis, Object> axes, int round) {
    /** A Long, Double, Boolean or String; for anything else, the Value itself. */
    Object of(Expression expression) {
        if (expression instanceof Expression.Known known) {
            return plain(known.value());
        } else if (expression instanceof Expression.Parameter parameter) {
            return names.apply(parameter.name());
        } else if (expression instanceof Expression.Definition definition) {
            return names.apply(definition.name());
        } else if (expression instanceof Expression.InputAxis axis) {
            return axes.apply(axis.axis());
        } else if (expression instanceof Expression.Index) {
            return (long) round;
        } else if (expression instanceof Expression.Cast cast) {
            Object operand = of(cast.operand());
            boolean whole = cast.type().isWhole();
            return whole ? (Object) ((Number) operand).longValue() : ((Number) operand).doubleValue();
        } else if (expression instanceof Expression.Conditional conditional) {
            return of((boolean) of(conditional.condition()) ? conditional.yes() : conditional.no());
        } else if (expression instanceof Expression.Unary unary) {
            return unary(unary.operator(), of(unary.operand()));
        }
        Expression.Binary binary = (Expression.Binary) expression;
        if (binary.operator() == BinaryOperator.CONDITIONAL_AND) {
            return (boolean) of(binary.left()) && (boolean) of(binary.right());
        } else if (binary.operator() == BinaryOperator.CONDITIONAL_OR) {
            return (boolean) of(binary.left()) || (boolean) of(binary.right());
        }
        Object left = of(binary.left());
        Object right = of(binary.right());
        return left instanceof Long a && right instanceof Long b
                ? whole(binary.operator(), a, b)
                : real(binary.operator(), ((Number) left).doubleValue(), ((Number) right).doubleValue());
    }

    private static Object plain(Value value) {
        if (value instanceof Value.Whole whole) {
            return whole.value();
        } else if (value instanceof Value.Real real) {
            return real.value();
        } else if (value instanceof Value.Truth truth) {
            return truth.value();
        }
        return value instanceof Value.Text text ? text.value() : value;
    }

    private static Object unary(UnaryOperator operator, Object operand) {
        return switch (operator) {
            case NOT -> !(boolean) operand;
            case COMPLEMENT -> ~(long) operand;
            case MINUS -> operand instanceof Long whole ? (Object) (-whole) : -(double) operand;
            case PLUS -> operand;
        };
    }

    private static Object whole(BinaryOperator operator, long a, long b) {
        if (a == Input.ANY || b == Input.ANY) {
            return (long) Input.ANY;
        }
        return switch (operator) {
            case PLUS -> a + b;
            case MINUS -> a - b;
            case TIMES -> a * b;
            case DIVIDE -> a / b;
            case REMAINDER -> a % b;
            case SHIFT_LEFT -> a << b;
            case SHIFT_RIGHT -> a >> b;
            case SHIFT_RIGHT_UNSIGNED -> a >>> b;
            case AND -> a & b;
            case OR -> a | b;
            case XOR -> a ^ b;
            default -> compared(operator, Long.compare(a, b));
        };
    }

    private static Object real(BinaryOperator operator, double a, double b) {
        return switch (operator) {
            case PLUS -> a + b;
            case MINUS -> a - b;
            case TIMES -> a * b;
            case DIVIDE -> a / b;
            case REMAINDER -> a % b;
            default -> compared(operator, Double.compare(a, b));
        };
    }

    private static Object compared(BinaryOperator operator, int order) {
        return switch (operator) {
            case LESS -> order < 0;
            case GREATER -> order > 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER_OR_EQUAL -> order >= 0;
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            default -> throw new IllegalArgumentException(operator.toString());
        };
    }
}
