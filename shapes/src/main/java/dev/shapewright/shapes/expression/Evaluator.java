package dev.shapewright.shapes.expression;

import dev.shapewright.layers.Input;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.Pads;
import java.util.List;

/**
 * Evaluates expressions as Java does (The Java Language Specification, 15.29), except that whole numbers do not wrap: they
 * are evaluated in 64 bits, and one that does not fit there, or loses its value in a cast, has no value. What depends on a
 * size known only at run time is unknown.
 */
public final class Evaluator {
    private final Scope scope;

    public Evaluator(Scope scope) {
        this.scope = scope;
    }

    /** The value of an expression. */
    public Evaluated evaluate(Expression expression) {
        if (expression instanceof Expression.Known known) {
            return new Evaluated.Known(known.value());
        } else if (expression instanceof Expression.Parameter parameter) {
            return scope.parameter(parameter).at(parameter.token());
        } else if (expression instanceof Expression.Definition definition) {
            return scope.definition(definition).at(definition.token());
        } else if (expression instanceof Expression.InputAxis axis) {
            return scope.axis(axis.axis(), axis.token());
        } else if (expression instanceof Expression.Index index) {
            return scope.index(index.token());
        } else if (expression instanceof Expression.Unary unary) {
            return unary(unary);
        } else if (expression instanceof Expression.Binary binary) {
            return binary(binary);
        } else if (expression instanceof Expression.Conditional conditional) {
            return conditional(conditional);
        } else if (expression instanceof Expression.Cast cast) {
            return converted(evaluate(cast.operand()), cast.type(), cast.token());
        } else if (expression instanceof Expression.Many many) {
            return many(many);
        }
        return new Evaluated.Failed(((Expression.Meaningless) expression).flaw(), expression.token());
    }

    private Evaluated many(Expression.Many many) {
        Value[] values = new Value[many.items().size()];
        for (int i = 0; i < values.length; i++) {
            Evaluated evaluated = evaluate(many.items().get(i));
            if (!(evaluated instanceof Evaluated.Known known)) {
                return evaluated;
            }
            values[i] = known.value();
        }
        return new Evaluated.Known(new Value.Many(List.of(values)));
    }

    private Evaluated conditional(Expression.Conditional conditional) {
        Evaluated condition = evaluate(conditional.condition());
        if (!(condition instanceof Evaluated.Known known)) {
            return condition;
        }
        Evaluated chosen = evaluate(((Value.Truth) known.value()).value() ? conditional.yes() : conditional.no());
        // A word for padding passes through; it is not a number that could be converted to another type.
        return conditional.type().isReal() ? converted(chosen, conditional.type(), conditional.token()) : chosen;
    }

    private Evaluated unary(Expression.Unary unary) {
        Evaluated operand = operand(unary.operand(), unary.token(), false);
        if (!(operand instanceof Evaluated.Known known)) {
            return operand;
        } else if (known.value() instanceof Value.Truth truth) {
            return Evaluated.of(!truth.value());
        } else if (known.value() instanceof Value.Real real) {
            boolean minus = unary.operator() == UnaryOperator.MINUS;
            return new Evaluated.Known(new Value.Real(minus ? -real.value() : real.value()));
        }
        long number = ((Value.Whole) known.value()).value();
        return switch (unary.operator()) {
            case MINUS ->
                number == Long.MIN_VALUE ? overflow("-(" + number + ")", unary.token()) : Evaluated.of(-number);
            case COMPLEMENT -> Evaluated.of(~number);
            default -> Evaluated.of(number);
        };
    }

    private Evaluated binary(Expression.Binary binary) {
        BinaryOperator operator = binary.operator();
        boolean equality = operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL;
        Evaluated left = operand(binary.left(), binary.token(), equality);
        if (!(left instanceof Evaluated.Known a)) {
            return left;
        } else if (a.value() instanceof Value.Truth truth
                && (truth.value()
                        ? operator == BinaryOperator.CONDITIONAL_OR
                        : operator == BinaryOperator.CONDITIONAL_AND)) {
            return left;
        }
        Evaluated right = operand(binary.right(), binary.token(), equality);
        if (!(right instanceof Evaluated.Known b)) {
            return right;
        }
        if (binary.type() == Type.STRING) {
            return new Evaluated.Known(
                    new Value.Text(Texts.of(a.value(), binary.left().type())
                            + Texts.of(b.value(), binary.right().type())));
        } else if (a.value() instanceof Value.Whole x && b.value() instanceof Value.Whole y) {
            return new WholeArithmetic(operator, binary.type() == Type.LONG, binary.token()).of(x.value(), y.value());
        } else if (a.value() instanceof Value.Truth x && b.value() instanceof Value.Truth y) {
            return Evaluated.of(truth(operator, x.value(), y.value()));
        } else if (a.value() instanceof Value.Text x && b.value() instanceof Value.Text y) {
            return Evaluated.of(x.value().equals(y.value()) == (operator == BinaryOperator.EQUAL));
        }
        Type type = Type.promoted(binary.left().type(), binary.right().type());
        return RealArithmetic.of(operator, real(a.value(), type), real(b.value(), type), type == Type.FLOAT);
    }

    private static boolean truth(BinaryOperator operator, boolean a, boolean b) {
        return switch (operator) {
            case AND, CONDITIONAL_AND -> a && b;
            case OR, CONDITIONAL_OR -> a || b;
            case EQUAL -> a == b;
            default -> a != b;
        };
    }

    /**
     * The operand of an operator: not a size known only at run time, and not a word for padding unless it is only compared.
     */
    private Evaluated operand(Expression expression, int operator, boolean equality) {
        Evaluated operand = evaluate(expression);
        boolean word = operand instanceof Evaluated.Known known
                && known.value() instanceof Value.Whole whole
                && Pads.isWord(whole.value());
        return word && equality ? operand : calculable(operand, expression.token(), operator);
    }

    /** A value that is a number; {@code Input.ANY} and the words for padding are not. */
    private static Evaluated calculable(Evaluated evaluated, int token, int operator) {
        if (!(evaluated instanceof Evaluated.Known known && known.value() instanceof Value.Whole whole)) {
            return evaluated;
        } else if (whole.value() == Input.ANY) {
            return new Evaluated.Unknown(Evaluated.ANY, token);
        } else if (Pads.isWord(whole.value())) {
            String headline = whole + " is a word for padding, and no number to calculate with";
            return new Evaluated.Failed(new Flaw(ProblemId.PADDING_WORD, headline), operator);
        }
        return evaluated;
    }

    private static double real(Value value, Type type) {
        if (value instanceof Value.Whole whole) {
            return type == Type.FLOAT ? (float) whole.value() : (double) whole.value();
        }
        double number = ((Value.Real) value).value();
        return type == Type.FLOAT ? (float) number : number;
    }

    /** A value converted to another type; failed if the type cannot hold it. */
    public static Evaluated converted(Evaluated evaluated, Type type, int token) {
        if (!(evaluated instanceof Evaluated.Known known) || !type.isNumber()) {
            return evaluated;
        } else if (!(known.value() instanceof Value.Whole) && !(known.value() instanceof Value.Real)) {
            // A fix being tried puts the name of an activation where a block has an int.
            String headline = known.value() + " is no " + type;
            return new Evaluated.Failed(new Flaw(ProblemId.VALUE_OUT_OF_RANGE, headline), token);
        } else if (type.isReal()) {
            Evaluated number = calculable(evaluated, token, token);
            return number == evaluated ? new Evaluated.Known(new Value.Real(real(known.value(), type))) : number;
        } else if (known.value() instanceof Value.Whole whole) {
            boolean passes = whole.value() == Input.ANY || Pads.isWord(whole.value()) || type.holds(whole.value());
            return passes ? evaluated : lost(whole.toString(), type, token);
        }
        double truncated = truncated(((Value.Real) known.value()).value());
        // The double above the largest long is 2^63 itself.
        boolean fits = truncated >= Long.MIN_VALUE && truncated < 0x1p63 && type.holds((long) truncated);
        return fits ? Evaluated.of((long) truncated) : lost(known.value().toString(), type, token);
    }

    private static double truncated(double number) {
        return number < 0 ? Math.ceil(number) : Math.floor(number);
    }

    private static Evaluated lost(String number, Type type, int token) {
        return new Evaluated.Failed(
                new Flaw(ProblemId.ARITHMETIC_OVERFLOW, number + " is more than a cast to " + type + " can keep"),
                token);
    }

    static Evaluated overflow(String formula, int token) {
        return new Evaluated.Failed(
                new Flaw(ProblemId.ARITHMETIC_OVERFLOW, formula + " is outside the 64 bits of a long"), token);
    }
}
