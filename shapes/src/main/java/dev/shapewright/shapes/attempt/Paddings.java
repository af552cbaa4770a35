package dev.shapewright.shapes.attempt;

import dev.shapewright.layers.Padding;
import dev.shapewright.shapes.expression.BinaryOperator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Expression.Binary;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.tensor.Taps;
import java.util.List;
import java.util.Optional;

/**
 * The paddings that keep what a window would cut off: a number if the same one on both sides does, otherwise {@code SAME}.
 */
final class Paddings {
    static final Expression SAME = Expression.of(Value.of(Padding.SAME));

    private Paddings() {}

    /**
     * The paddings with which a window keeps its positions, divided by its stride; with a transposed window, multiplied by
     * it.
     */
    static List<Expression> of(Written call) {
        Expression kernel = window(call);
        Expression dilation =
                call.elements().getOrDefault("dilation", Makers.ONE).single();
        Expression stride = stride(call).single();
        if (isTransposed(call)) {
            return transposed(kernel, stride);
        }
        Optional<Integer> taps = kernel.number();
        Optional<Integer> apart = dilation.number();
        if (kernel instanceof Expression.Many || dilation instanceof Expression.Many) {
            return List.of(SAME);
        } else if (taps.isEmpty()) {
            return List.of(times(half(kernel), dilation), SAME);
        } else if (apart.isPresent()) {
            return spanning(Taps.extent(taps.get(), apart.get()), stride.number());
        }
        return taps.get() % 2 == 0 ? List.of(SAME) : List.of(times(Expression.of(taps.get() / 2), dilation));
    }

    /** Whether a window spreads what it reads: what shrinks the output of other windows enlarges its output. */
    static boolean isTransposed(Written call) {
        return call.is("ConvTranspose");
    }

    /** The size of a window, whatever its element is called. */
    static Expression window(Written call) {
        return call.elements()
                .getOrDefault("kernel", call.elements().getOrDefault("size", Makers.ONE))
                .single();
    }

    /** The stride; for a pool without a written one, its size. */
    static Expression stride(Written call) {
        return call.elements().getOrDefault("stride", call.elements().getOrDefault("size", Makers.ONE));
    }

    /** The paddings of a window that spans {@code extent} positions. */
    private static List<Expression> spanning(long extent, Optional<Integer> stride) {
        if (extent % 2 == 1) {
            return List.of(Expression.of(extent / 2));
        }
        long rest = extent - stride.orElse(1);
        return rest >= 0 && rest % 2 == 0 ? List.of(Expression.of(rest / 2), SAME) : List.of(SAME);
    }

    private static List<Expression> transposed(Expression kernel, Expression stride) {
        if (kernel.number().isEmpty() || stride instanceof Expression.Many) {
            return List.of();
        } else if (stride.number().isEmpty()) {
            return List.of(half(stride));
        }
        int rest = kernel.number().get() - stride.number().get();
        return rest < 0 ? List.of() : List.of(Expression.of((rest + 1) / 2));
    }

    private static boolean isOne(Expression expression) {
        return expression.number().equals(Optional.of(1));
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
