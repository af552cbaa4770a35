package dev.shapewright.shapes.expression;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An expression as written, with names resolved and nothing folded.
 *
 * <p>Each part has a token: a number by which the reader of the source finds its place again.
 */
public sealed interface Expression {
    /** The token of a part without a place of its own. */
    int NOWHERE = -1;

    /** The type that Java gives it. */
    Type type();

    int token();

    /** The parts it consists of. */
    default List<Expression> parts() {
        return List.of();
    }

    /** Whether a condition holds for this expression or any part of it, however deep. */
    default boolean has(Predicate<Expression> kind) {
        if (kind.test(this)) {
            return true;
        }
        for (Expression part : parts()) {
            if (part.has(kind)) {
                return true;
            }
        }
        return false;
    }

    /** All parts that have no parts themselves; this expression, if it has none. */
    default Stream<Expression> leaves() {
        return parts().isEmpty() ? Stream.of(this) : parts().stream().flatMap(Expression::leaves);
    }

    /** The same with another expression in place of one of its parts, which is identified as that very object. */
    default Expression with(Expression part, Expression other) {
        if (this == part) {
            return other;
        } else if (this instanceof Unary unary) {
            return new Unary(unary.operator, unary.operand.with(part, other), unary.token);
        } else if (this instanceof Binary binary) {
            return new Binary(
                    binary.operator, binary.left.with(part, other), binary.right.with(part, other), binary.token);
        } else if (this instanceof Conditional choice) {
            return new Conditional(
                    choice.condition.with(part, other),
                    choice.yes.with(part, other),
                    choice.no.with(part, other),
                    choice.token);
        } else if (this instanceof Cast cast) {
            return new Cast(cast.type, cast.operand.with(part, other), cast.token);
        } else if (this instanceof Many many) {
            return new Many(
                    many.items.stream().map(item -> item.with(part, other)).toList(), many.token);
        }
        return this;
    }

    /** A literal, or a constant from elsewhere. */
    record Known(Value value, Type type, int token) implements Expression {}

    /** A parameter of the block it is in. */
    record Parameter(String name, Type type, int token) implements Expression {}

    /** Another constant of the block it is in. */
    record Definition(String name, Type type, int token) implements Expression {}

    /** A size of the block's input. */
    record InputAxis(Axis axis, int token) implements Expression {
        @Override
        public Type type() {
            return Type.INT;
        }
    }

    /** The number of a repetition. */
    record Index(int token) implements Expression {
        @Override
        public Type type() {
            return Type.INT;
        }
    }

    /**
     * A part that only looks like a constant.
     *
     * @param flaw why it is not one
     */
    record Meaningless(Flaw flaw, Type type, int token) implements Expression {}

    record Unary(UnaryOperator operator, Expression operand, int token) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(operand);
        }

        @Override
        public Type type() {
            return operator.type(operand.type());
        }
    }

    record Binary(BinaryOperator operator, Expression left, Expression right, int token) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }

        @Override
        public Type type() {
            return operator.type(left.type(), right.type());
        }
    }

    record Conditional(Expression condition, Expression yes, Expression no, int token) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(condition, yes, no);
        }

        /**
         * As in The Java Language Specification, 15.25: a literal that fits takes the narrower type of the other operand.
         */
        @Override
        public Type type() {
            // Each type is asked for once: nested conditions would ask twice, then four times.
            Type first = yes.type();
            Type second = no.type();
            Type promoted = Type.promoted(first, second);
            if (first == second || promoted == Type.OTHER || fits(no, second, first)) {
                return first;
            } else if (fits(yes, first, second)) {
                return second;
            }
            boolean bytes = EnumSet.of(Type.BYTE, Type.SHORT).containsAll(List.of(first, second));
            return bytes ? Type.SHORT : promoted;
        }

        private static boolean fits(Expression expression, Type type, Type narrow) {
            return narrow.isNarrow()
                    && type == Type.INT
                    && expression instanceof Known known
                    && known.value() instanceof Value.Whole whole
                    && narrow.holds(whole.value());
        }
    }

    record Cast(Type type, Expression operand, int token) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(operand);
        }
    }

    /** The values of an array. */
    record Many(List<Expression> items, int token) implements Expression {
        public Many {
            items = List.copyOf(items);
        }

        @Override
        public List<Expression> parts() {
            return items;
        }

        @Override
        public Type type() {
            return Type.OTHER;
        }
    }

    /** The written value, if there is nothing to evaluate. */
    default Optional<Value> literal() {
        if (!(this instanceof Many many)) {
            return this instanceof Known known ? Optional.of(known.value()) : Optional.empty();
        }
        List<Value> values = new ArrayList<>(many.items().size());
        for (Expression item : many.items()) {
            item.literal().ifPresent(values::add);
        }
        return values.size() == many.items().size() ? Optional.of(new Value.Many(values)) : Optional.empty();
    }

    /** The value of an element that is written once for all axes: the only value of an array. */
    default Expression single() {
        return this instanceof Many many && many.items().size() == 1
                ? many.items().get(0)
                : this;
    }

    /** The {@code int} that is written once for all axes; empty if it is calculated, or something else is written. */
    default Optional<Integer> number() {
        return single() instanceof Known known
                        && known.value() instanceof Value.Whole whole
                        && whole.value() == (int) whole.value()
                ? Optional.of((int) whole.value())
                : Optional.empty();
    }

    /** Whether it is the same value in every use of a block and in every repetition. */
    default boolean isConstant() {
        return !has(Expression::varies);
    }

    private static boolean varies(Expression part) {
        return part instanceof Parameter
                || part instanceof Definition
                || part instanceof InputAxis
                || part instanceof Index
                || part instanceof Meaningless;
    }

    /** A value that is already evaluated. */
    static Expression of(Value value) {
        if (value instanceof Value.Many many) {
            return new Many(many.values().stream().map(Expression::of).toList(), NOWHERE);
        }
        return new Known(value, typeOf(value), NOWHERE);
    }

    static Expression of(long number) {
        return of(Value.of(number));
    }

    private static Type typeOf(Value value) {
        if (value instanceof Value.Whole whole) {
            return Type.INT.holds(whole.value()) ? Type.INT : Type.LONG;
        } else if (value instanceof Value.Real) {
            return Type.DOUBLE;
        } else if (value instanceof Value.Truth) {
            return Type.BOOLEAN;
        }
        return value instanceof Value.Text ? Type.STRING : Type.OTHER;
    }
}
