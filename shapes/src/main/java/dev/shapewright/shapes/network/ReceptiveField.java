package dev.shapewright.shapes.network;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.TransposedWindow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The part of the model's input that a tensor's positions depend on (Araujo, Norris, Sim: Computing Receptive Fields of
 * Convolutional Neural Networks, 2019).
 *
 * @param input the node of the input; for tensors from several inputs, the field over the first one is kept
 * @param origin shape of the input
 * @param spans one for each axis of positions of the input; empty if a position depends on the whole axis
 * @param positions how many positions the tensor has on each of these axes, even if it is a sequence of them
 */
record ReceptiveField(int input, Shape origin, List<Optional<Span>> spans, List<Size> positions) {
    static ReceptiveField ofInput(int node, Shape input) {
        List<Size> positions = input.sizes().subList(0, positionAxes(input.form()));
        List<Optional<Span>> spans = new ArrayList<>();
        positions.forEach(size -> spans.add(Optional.of(Span.ofInput(size))));
        return new ReceptiveField(node, input, spans, positions);
    }

    /** The axes that are not channels: token ids have one as well. */
    private static int positionAxes(Form form) {
        return form == Form.TOKENS ? 1 : form.spatialAxes();
    }

    /** The axes that this field has an extent on. */
    List<Axis> axes() {
        return origin.form().axes().subList(0, spans.size());
    }

    /** The field of a layer's output, given that of its input. */
    ReceptiveField through(Reach reach, Shape in, Shape out) {
        if (reach instanceof Reach.Pointwise) {
            return this;
        }
        List<Integer> place = reach instanceof Reach.Position position ? place(position.index()) : List.of();
        List<Optional<Span>> further = new ArrayList<>();
        for (int axis = 0; axis < spans.size(); axis++) {
            Optional<Span> span = spans.get(axis);
            boolean kept = span.isEmpty() || span.get() instanceof Span.Fixed;
            if (kept) {
                further.add(span);
            } else if (reach instanceof Reach.Position) {
                further.add(place.isEmpty() ? Optional.empty() : span.get().at(place.get(axis), positions.get(axis)));
            } else {
                further.add(behind(span.get(), reach, axis, in, out));
            }
        }
        boolean told = spans.size() == positionAxes(out.form());
        List<Size> left = told ? out.sizes().subList(0, spans.size()) : Collections.nCopies(spans.size(), Size.of(1));
        return new ReceptiveField(input, origin, further, left);
    }

    /** The position of a sequence's step on each axis; empty if the sizes that determine it are unknown. */
    private List<Integer> place(int step) {
        if (positions.size() == 1) {
            return List.of(step);
        }
        long all = 1;
        for (Size size : positions) {
            all = size instanceof Size.Known known ? all * known.value() : 0;
        }
        if (all == 0) {
            return List.of();
        }
        List<Integer> place = new ArrayList<>();
        long left = step < 0 ? all + step : step;
        for (Size size : positions) {
            all /= ((Size.Known) size).value();
            place.add((int) (left / all));
            left %= all;
        }
        return place;
    }

    private Optional<Span> behind(Span span, Reach reach, int axis, Shape in, Shape out) {
        boolean alike = spans.size() == positionAxes(in.form()) && spans.size() == positionAxes(out.form());
        if (!alike) {
            return Optional.empty();
        }
        Size from = in.sizes().get(axis);
        if (reach instanceof Reach.Sliding sliding) {
            return span.behind(sliding.windows().get(axis), from, out.sizes().get(axis));
        } else if (!(from instanceof Size.Known known)) {
            return Optional.empty();
        } else if (reach instanceof Reach.Spreading spreading) {
            TransposedWindow window = spreading.windows().get(axis);
            return span.behind(new PositionMap.Spread(window), out.sizes().get(axis));
        } else if (reach instanceof Reach.Adaptive adaptive) {
            long to = adaptive.sizes().get(axis);
            return span.behind(new PositionMap.Share(known.value(), to), Size.of(to));
        } else if (reach instanceof Reach.Upsampled upsampled) {
            long scale = upsampled.scales().get(axis);
            return span.behind(
                    new PositionMap.Share(known.value(), known.value() * scale),
                    out.sizes().get(axis));
        } else if (reach instanceof Reach.Partitioned windows) {
            int size = windows.sizes().get(axis);
            // As in torchvision, a window that covers the axis is not shifted.
            int shift = known.value() <= size ? 0 : windows.shifts().get(axis);
            return span.behind(
                    new PositionMap.Partition(size, shift), out.sizes().get(axis));
        }
        return Optional.empty();
    }

    /** What the fields of several operands cover together, all over the first one's input. */
    static ReceptiveField hull(List<ReceptiveField> operands) {
        ReceptiveField first = operands.get(0);
        List<ReceptiveField> fields =
                operands.stream().filter(field -> field.input == first.input).toList();
        List<Optional<Span>> spans = new ArrayList<>();
        List<Size> positions = new ArrayList<>();
        for (int axis = 0; axis < first.spans.size(); axis++) {
            int index = axis;
            List<Optional<Span>> parts =
                    fields.stream().map(field -> field.spans.get(index)).toList();
            List<Size> sizes = fields.stream()
                    .filter(field -> field.spans
                            .get(index)
                            .filter(Span.Fixed.class::isInstance)
                            .isEmpty())
                    .map(field -> field.positions.get(index))
                    .distinct()
                    .sorted(Comparator.comparing(Size.Unknown.class::isInstance))
                    .toList();
            // An unknown size is as large as the one it meets.
            Size size = sizes.isEmpty() ? first.positions.get(axis) : sizes.get(0);
            boolean alike = sizes.stream().noneMatch(size::differsFrom);
            positions.add(size);
            spans.add(
                    alike && parts.stream().allMatch(Optional::isPresent)
                            ? Span.hull(parts.stream().map(Optional::get).toList(), size)
                            : Optional.empty());
        }
        return new ReceptiveField(first.input, first.origin, spans, positions);
    }

    /** The largest field of any position, on each axis of positions of the input. */
    List<Size> sizes() {
        List<Size> sizes = new ArrayList<>();
        for (int axis = 0; axis < spans.size(); axis++) {
            Size in = origin.sizes().get(axis);
            Size out = positions.get(axis);
            sizes.add(spans.get(axis).flatMap(span -> extent(span, in, out)).orElse(in));
        }
        return sizes;
    }

    /** How far a span reaches at most; over an input whose size is unknown, as far as its windows do. */
    private static Optional<Size> extent(Span span, Size in, Size out) {
        if (in instanceof Size.Unknown) {
            if (span instanceof Span.Fixed fixed) {
                return Optional.of(Size.of(fixed.length()));
            }
            return span instanceof Span.Affine affine ? Optional.of(Size.of(affine.unclipped())) : Optional.empty();
        }
        return out instanceof Size.Known known ? Optional.of(Size.of(span.widest(known.value()))) : Optional.empty();
    }
}
