package dev.shapewright.shapes.network;

import dev.shapewright.shapes.layer.Reach;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Sides;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which part of the model's input a tensor's positions depend on: an affine map on each spatial axis, from a position
 * to the interval it reads (Araujo, Norris, Sim: Computing Receptive Fields of Convolutional Neural Networks, 2019).
 *
 * @param origin shape of the input
 * @param spans one for each spatial axis of the input; none where a position depends on all of the axis
 */
record ReceptiveField(Shape origin, List<Optional<Span>> spans) {
    /** Position p reads {@code p * stride + start} to {@code p * stride + start + length - 1}. */
    record Span(long stride, long start, long length) {
        static final Span POSITION = new Span(1, 0, 1);

        /** The span of a window's output, given that of its input. */
        Optional<Span> through(Window window, Size in) {
            boolean word = !(window.sides() instanceof Sides.Explicit);
            if (word && in instanceof Size.Unknown) {
                return Optional.empty();
            }
            long before = window.sides()
                    .resolve(in instanceof Size.Known known ? known.value() : 0, window)
                    .before();
            try {
                return Optional.of(new Span(
                        Math.multiplyExact(stride, window.stride()),
                        Math.subtractExact(start, Math.multiplyExact(before, stride)),
                        Math.addExact(length, Math.multiplyExact(window.extent() - 1, stride))));
            } catch (ArithmeticException beyondAnyInput) {
                return Optional.empty();
            }
        }

        /** The most of {@code in} positions that one of {@code out} positions reads. */
        long widest(long in, long out) {
            long middle = (in / 2 - start - length / 2) / stride;
            long widest = 0;
            for (long position = middle - 1; position <= middle + 1; position++) {
                long clamped = Math.max(0, Math.min(position, out - 1));
                long from = Math.max(0, clamped * stride + start);
                long to = Math.min(in - 1, clamped * stride + start + length - 1);
                widest = Math.max(widest, to - from + 1);
            }
            return widest;
        }
    }

    static ReceptiveField ofInput(Shape input) {
        return new ReceptiveField(
                input,
                input.spatial().stream().map(size -> Optional.of(Span.POSITION)).toList());
    }

    /** The field of a layer's output, given that of its input. */
    ReceptiveField through(Reach reach, Shape in) {
        if (reach instanceof Reach.Pointwise) {
            return this;
        }
        List<Optional<Span>> further = new ArrayList<>();
        for (int axis = 0; axis < spans.size(); axis++) {
            further.add(
                    reach instanceof Reach.Sliding sliding && sliding.windows().size() == spans.size()
                            ? through(
                                    axis,
                                    sliding.windows().get(axis),
                                    in.sizes().get(axis))
                            : Optional.empty());
        }
        return new ReceptiveField(origin, further);
    }

    private Optional<Span> through(int axis, Window window, Size in) {
        return spans.get(axis).flatMap(span -> span.through(window, in));
    }

    /** The largest field of any position, clipped to the input, on each of the input's spatial axes. */
    List<Size> sizes(Shape output) {
        List<Size> sizes = new ArrayList<>();
        for (int axis = 0; axis < spans.size(); axis++) {
            Size in = origin.sizes().get(axis);
            Optional<Span> span = spans.get(axis);
            boolean sliding = span.isPresent() && output.form() == origin.form();
            if (sliding && in instanceof Size.Known known && output.sizes().get(axis) instanceof Size.Known out) {
                sizes.add(Size.of(span.get().widest(known.value(), out.value())));
            } else {
                sizes.add(sliding && in instanceof Size.Unknown ? Size.of(span.get().length) : in);
            }
        }
        return sizes;
    }
}
