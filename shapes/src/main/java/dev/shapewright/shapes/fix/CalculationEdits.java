package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.expression.BinaryOperator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Expression.Binary;
import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.language.Trace;
import dev.shapewright.shapes.layer.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Makes the edits for a fault that change how its elements are calculated. */
record CalculationEdits(Context context) {
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
                .flatMap(calculation -> others.apply(at, calculation))
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
            return new Binary(binary.operator(), from1(binary.left()), from1(binary.right()), Expression.NOWHERE);
        }
        return calculation instanceof Expression.Cast cast
                ? new Expression.Cast(cast.type(), from1(cast.operand()), Expression.NOWHERE)
                : calculation;
    }
}
