package dev.shapewright.shapes.expression;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.tensor.Form;
import java.util.stream.Collectors;

/** Writes expressions for people to read: {@code 4 * width}, with no more parentheses than needed. */
public final class JavaSource {
    private static final int UNARY = 11;
    private static final int CONDITIONAL = 0;

    private JavaSource() {}

    /** An expression as Java source. */
    public static String of(Expression expression) {
        if (expression instanceof Expression.Known known) {
            return constant(known);
        } else if (expression instanceof Expression.Parameter parameter) {
            return parameter.name();
        } else if (expression instanceof Expression.Definition definition) {
            return definition.name();
        } else if (expression instanceof Expression.InputAxis axis) {
            return in(axis.axis());
        } else if (expression instanceof Expression.Index) {
            return "Repeat.INDEX";
        } else if (expression instanceof Expression.Unary unary) {
            String operand = within(unary.operand(), UNARY);
            // Two minuses next to each other would be one token.
            boolean alike = operand.startsWith(unary.operator().toString());
            return unary.operator() + (alike ? "(" + operand + ")" : operand);
        } else if (expression instanceof Expression.Binary binary) {
            int level = level(binary);
            return within(binary.left(), level) + " " + binary.operator() + " " + within(binary.right(), level + 1);
        } else if (expression instanceof Expression.Conditional conditional) {
            return within(conditional.condition(), CONDITIONAL + 1) + " ? " + of(conditional.yes()) + " : "
                    + of(conditional.no());
        } else if (expression instanceof Expression.Cast cast) {
            return "(" + cast.type() + ") " + within(cast.operand(), UNARY);
        } else if (expression instanceof Expression.Many many) {
            return many.items().size() == 1
                    ? of(many.items().get(0))
                    : many.items().stream().map(JavaSource::of).collect(Collectors.joining(", ", "{", "}"));
        }
        return "?";
    }

    private static String constant(Expression.Known known) {
        boolean character = known.type() == Type.CHAR && known.value() instanceof Value.Whole;
        return character
                ? "'" + (char) ((Value.Whole) known.value()).value() + "'"
                : known.value().source();
    }

    /** A size of a block's input: {@code In.channels}. */
    public static String in(Axis axis) {
        return "In." + Form.word(axis);
    }

    private static String within(Expression part, int least) {
        return level(part) < least ? "(" + of(part) + ")" : of(part);
    }

    /** How tightly it binds. */
    private static int level(Expression expression) {
        if (expression instanceof Expression.Conditional) {
            return CONDITIONAL;
        }
        return expression instanceof Expression.Binary binary ? level(binary.operator()) : UNARY;
    }

    private static int level(BinaryOperator operator) {
        return switch (operator) {
            case CONDITIONAL_OR -> 1;
            case CONDITIONAL_AND -> 2;
            case OR -> 3;
            case XOR -> 4;
            case AND -> 5;
            case EQUAL, NOT_EQUAL -> 6;
            case LESS, GREATER, LESS_OR_EQUAL, GREATER_OR_EQUAL -> 7;
            case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_UNSIGNED -> 8;
            case PLUS, MINUS -> 9;
            default -> 10;
        };
    }
}
