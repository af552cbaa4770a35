package dev.shapewright.shapes.language;

import dev.shapewright.layers.Padding;
import dev.shapewright.shapes.expression.BinaryOperator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Expression.Binary;
import dev.shapewright.shapes.layer.Value;
import dev.shapewright.shapes.tensor.Taps;
import java.util.List;
import java.util.Optional;

/** The paddings that keep what a window would cut off: a number where one does it on both sides, else the word. */
final class Paddings {
    static final Expression SAME = Expression.of(Value.of(Padding.SAME));

    private Paddings() {}

    /** The paddings with which a window keeps the positions, divided by its stride; those of a transposed one, multiplied. */
    static List<Expression> of(Written call) {
        Expression kernel = Makers.single(
                call.elements().getOrDefault("kernel", call.elements().getOrDefault("size", Makers.ONE)));
        Expression dilation = Makers.single(call.elements().getOrDefault("dilation", Makers.ONE));
        Expression stride = Makers.single(Makers.stride(call));
        if (call.is("ConvTranspose")) {
            return transposed(kernel, stride);
        }
        Optional<Integer> taps = Makers.number(kernel);
        Optional<Integer> apart = Makers.number(dilation);
        if (kernel instanceof Expression.Many || dilation instanceof Expression.Many) {
            return List.of(SAME);
        } else if (taps.isEmpty()) {
            return List.of(times(half(kernel), dilation), SAME);
        } else if (apart.isPresent()) {
            return spanning(Taps.extent(taps.get(), apart.get()), Makers.number(stride));
        }
        return taps.get() % 2 == 0 ? List.of(SAME) : List.of(times(Makers.whole(taps.get() / 2), dilation));
    }

    /** The same for a window that spans so many positions. */
    private static List<Expression> spanning(long extent, Optional<Integer> stride) {
        if (extent % 2 == 1) {
            return List.of(Makers.whole(extent / 2));
        }
        long rest = extent - stride.orElse(1);
        return rest >= 0 && rest % 2 == 0 ? List.of(Makers.whole(rest / 2), SAME) : List.of(SAME);
    }

    private static List<Expression> transposed(Expression kernel, Expression stride) {
        if (Makers.number(kernel).isEmpty() || stride instanceof Expression.Many) {
            return List.of();
        } else if (Makers.number(stride).isEmpty()) {
            return List.of(half(stride));
        }
        int rest = Makers.number(kernel).get() - Makers.number(stride).get();
        return rest < 0 ? List.of() : List.of(Makers.whole((rest + 1) / 2));
    }

    private static boolean isOne(Expression expression) {
        return Makers.number(expression).equals(Optional.of(1));
    }

    private static Expression times(Expression one, Expression other) {
        if (isOne(other)) {
            return one;
        }
        return isOne(one) ? other : new Binary(BinaryOperator.TIMES, one, other, Expression.NOWHERE);
    }

    private static Expression half(Expression of) {
        return new Binary(BinaryOperator.DIVIDE, of, Expression.of(Value.of(2)), Expression.NOWHERE);
    }
}
