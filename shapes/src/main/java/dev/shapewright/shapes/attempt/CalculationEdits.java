package dev.shapewright.shapes.attempt;

import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.expression.BinaryOperator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Expression.Binary;
import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.rule.Value;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the edits for a fault that change how its elements are calculated. */
record CalculationEdits(Context context) {
    /** As far from a number others are tried. */
    private static final int FARTHEST = 8;

    /** Replaces a calculation with a part of it; in a block, with a part that differs from use to use. */
    List<Attempt> simpler() {
        return otherwise((at, calculation) -> isCounted(calculation)
                ? Stream.of()
                : parts(calculation).filter(part -> at.isInModel() || !part.isConstant()));
    }

    /**
     * Replaces the index of the repetition, which is counted from 0, with one more, or the calculation with a part that does
     * not depend on the index.
     */
    List<Attempt> otherIndex() {
        return otherwise((at, calculation) -> isCounted(calculation)
                ? Stream.concat(
                        Stream.of(from1(calculation)), parts(calculation).filter(part -> !isCounted(part)))
                : Stream.of());
    }

    /** Gives the parameters that the faulty annotation depends on other numbers, the nearest first. */
    List<Attempt> otherArgument() {
        List<Origin> given = context.faulty().elements().values().stream()
                .flatMap(Expression::leaves)
                .filter(Expression.Parameter.class::isInstance)
                .map(leaf -> ((Expression.Parameter) leaf).name())
                .distinct()
                .flatMap(parameter -> given(context.trace().outer(), parameter).stream())
                .toList();
        return IntStream.rangeClosed(1, FARTHEST)
                .flatMap(distance -> IntStream.of(-distance, distance))
                .boxed()
                .flatMap(step -> given.stream().map(origin -> moved(origin, step)))
                .flatMap(origin -> new ElementEdits(context).set(origin).stream())
                .toList();
    }

    /** Replaces a number in a calculation that does not depend on the repetition with one near it, the roundest first. */
    List<Attempt> otherNumber() {
        return otherwise((at, calculation) -> isCounted(calculation) ? Stream.of() : withOtherNumber(calculation));
    }

    private static Stream<Expression> withOtherNumber(Expression calculation) {
        if (calculation instanceof Binary binary) {
            return Stream.concat(
                    withOtherNumber(binary.right()).map(right -> with(binary, binary.left(), right)),
                    withOtherNumber(binary.left()).map(left -> with(binary, left, binary.right())));
        } else if (calculation instanceof Expression.Cast cast) {
            return withOtherNumber(cast.operand())
                    .map(operand -> new Expression.Cast(cast.type(), operand, Expression.NOWHERE));
        }
        return calculation.number().filter(number -> number > 1).stream()
                .flatMap(number -> IntStream.rangeClosed(number - FARTHEST, number + FARTHEST)
                        .filter(other -> other > 1 && other != number)
                        .boxed()
                        .sorted(Comparator.comparing((Integer other) -> -Roundness.of(other))
                                .thenComparing(other -> Math.abs(other - number))))
                .map(Expression::of);
    }

    private static Expression with(Binary binary, Expression left, Expression right) {
        return new Binary(binary.operator(), left, right, Expression.NOWHERE);
    }

    /** Where the number for a parameter is written: in the use of the block or, if that hands on its own parameter, further out. */
    private static Optional<Origin> given(Optional<Trace> use, String parameter) {
        Optional<Expression> argument =
                use.map(at -> at.at().call().elements().get(parameter)).map(Expression::single);
        if (argument.isPresent() && argument.get() instanceof Expression.Parameter outer) {
            return given(use.get().outer(), outer.name());
        }
        return argument.flatMap(CalculationEdits::number)
                .map(number -> new Origin(use.orElseThrow(), Map.of(parameter, number)));
    }

    private static Optional<Value> number(Expression written) {
        return written instanceof Expression.Known known
                        && known.value() instanceof Value.Real real
                        && Double.isFinite(real.value())
                ? Optional.of(known.value())
                : written.number().map(Value::of);
    }

    /** A whole number moved by some steps; the point of any other number by as many digits. */
    private static Origin moved(Origin given, int step) {
        Map.Entry<String, Value> argument = given.values().entrySet().iterator().next();
        Value moved = argument.getValue() instanceof Value.Whole whole
                ? Value.of(whole.value() + step)
                : new Value.Real(BigDecimal.valueOf(((Value.Real) argument.getValue()).value())
                        .movePointRight(step)
                        .doubleValue());
        return new Origin(given.at(), Map.of(argument.getKey(), moved));
    }

    /**
     * Gives other calculations to the elements of the faulty annotation, or to the arguments in the surrounding stacks that
     * they come from.
     */
    private List<Attempt> otherwise(BiFunction<Trace, Expression, Stream<Expression>> others) {
        return context.faulty().elements().keySet().stream()
                .map(element -> Origin.of(context.trace(), Map.of(element, Value.of(0))))
                .flatMap(origin -> otherwise(
                        origin.at(), origin.values().keySet().iterator().next(), others))
                .toList();
    }

    private Stream<Attempt> otherwise(
            Trace at, String element, BiFunction<Trace, Expression, Stream<Expression>> others) {
        return Optional.ofNullable(at.at().call().elements().get(element)).map(Expression::single).stream()
                .filter(calculation -> !calculation.isConstant())
                .flatMap(calculation -> others.apply(at, calculation)
                        .filter(other -> calculation.type() == Type.OTHER
                                || calculation.type().widens(other.type())))
                .flatMap(other -> new ElementEdits(context).set(at, element, other).stream());
    }

    /** The parts that could replace a calculation: all but conditions. */
    private static Stream<Expression> parts(Expression calculation) {
        return calculation.parts().stream().filter(part -> part.type() != Type.BOOLEAN);
    }

    /** Whether a calculation depends on the repetition, other than in a condition. */
    private static boolean isCounted(Expression calculation) {
        return calculation instanceof Expression.Index || parts(calculation).anyMatch(CalculationEdits::isCounted);
    }

    private static Expression from1(Expression calculation) {
        if (calculation instanceof Expression.Index) {
            return new Binary(BinaryOperator.PLUS, calculation, Makers.ONE, Expression.NOWHERE);
        } else if (calculation instanceof Binary binary) {
            return with(binary, from1(binary.left()), from1(binary.right()));
        }
        return calculation instanceof Expression.Cast cast
                ? new Expression.Cast(cast.type(), from1(cast.operand()), Expression.NOWHERE)
                : calculation;
    }
}
