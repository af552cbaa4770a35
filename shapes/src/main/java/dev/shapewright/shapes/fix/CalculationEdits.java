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

/** Makes edits of a fault that calculate what its elements are worked out from otherwise. */
record CalculationEdits(Context context) {
    /** A part of a calculation in its place; in a block one that differs from use to use. */
    List<Attempt> simpler() {
        return otherwise((at, calculation) -> isCounted(calculation)
                ? Stream.of()
                : parts(calculation).filter(part -> at.isInModel() || !part.isConstant()));
    }

    /** One more than the repetition, which is counted from 0, or a part of the calculation that does not know of it. */
    List<Attempt> otherIndex() {
        return otherwise((at, calculation) -> isCounted(calculation)
                ? Stream.concat(
                        Stream.of(from1(calculation)), parts(calculation).filter(part -> !isCounted(part)))
                : Stream.of());
    }

    /** The elements of the faulty annotation, or what gives them in the stacks around, with other calculations. */
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

    /** What could stand in the place of a calculation: no condition. */
    private static Stream<Expression> parts(Expression calculation) {
        return calculation.parts().stream().filter(part -> part.type() != Type.BOOLEAN);
    }

    /** Whether it is worked out from the repetition; not where only a condition asks for it. */
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
