package dev.shapewright.shapes.network;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.layer.Reach;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.TransposedWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which part of the model's input a tensor's positions depend on (Araujo, Norris, Sim: Computing Receptive Fields of
 * Convolutional Neural Networks, 2019).
 *
 * @param input which node the input is; of tensors from several inputs, the field over the first one's is kept
 * @param origin shape of the input
 * @param spans one for each axis of positions of the input; none where a position depends on all of the axis
 */
record ReceptiveField(int input, Shape origin, List<Optional<Span>> spans) {
    static ReceptiveField ofInput(int node, Shape input) {
        List<Optional<Span>> spans = new ArrayList<>();
        for (int axis = 0; axis < positionAxes(input.form()); axis++) {
            spans.add(Optional.of(Span.ofInput(input.sizes().get(axis))));
        }
        return new ReceptiveField(node, input, spans);
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
        List<Optional<Span>> further = new ArrayList<>();
        for (int axis = 0; axis < spans.size(); axis++) {
            Optional<Span> span = spans.get(axis);
            boolean kept = span.isEmpty() || span.get() instanceof Span.Fixed;
            further.add(kept ? span : behind(span.get(), reach, axis, in, out));
        }
        return new ReceptiveField(input, origin, further);
    }

    private Optional<Span> behind(Span span, Reach reach, int axis, Shape in, Shape out) {
        boolean alike = spans.size() == positionAxes(in.form())
                && (reach instanceof Reach.Position || spans.size() == positionAxes(out.form()));
        if (!alike) {
            return Optional.empty();
        }
        Size from = in.sizes().get(axis);
        if (reach instanceof Reach.Sliding sliding) {
            return span.behind(sliding.windows().get(axis), from, out.sizes().get(axis));
        } else if (reach instanceof Reach.Position position) {
            return span.at(position.index(), from);
        } else if (!(from instanceof Size.Known known)) {
            return Optional.empty();
        } else if (reach instanceof Reach.Spreading spreading) {
            TransposedWindow window = spreading.windows().get(axis);
            return Optional.of(span.behind(new Span.Spread(window), out.sizes().get(axis)));
        } else if (reach instanceof Reach.Adaptive adaptive) {
            long to = adaptive.sizes().get(axis);
            return Optional.of(span.behind(new Span.Share(known.value(), to), Size.of(to)));
        } else if (reach instanceof Reach.Upsampled upsampled) {
            long scale = upsampled.scales().get(axis);
            return Optional.of(span.behind(
                    new Span.Share(known.value(), known.value() * scale),
                    out.sizes().get(axis)));
        } else if (reach instanceof Reach.Partitioned windows) {
            int size = windows.sizes().get(axis);
            // As torchvision has it: a window that covers the axis is not moved.
            int shift = known.value() <= size ? 0 : windows.shifts().get(axis);
            return Optional.of(
                    span.behind(new Span.Partition(size, shift), out.sizes().get(axis)));
        }
        return Optional.empty();
    }

    /** What the fields of several operands cover together, all of the first one's input. */
    static ReceptiveField hull(List<ReceptiveField> fields, Shape output) {
        ReceptiveField first = fields.get(0);
        List<Optional<Span>> spans = new ArrayList<>();
        for (int axis = 0; axis < first.spans.size(); axis++) {
            int index = axis;
            List<Optional<Span>> parts = fields.stream()
                    .filter(field -> field.input == first.input)
                    .map(field -> field.spans.get(index))
                    .distinct()
                    .toList();
            boolean positions = axis < output.sizes().size();
            spans.add(
                    positions && parts.stream().allMatch(Optional::isPresent)
                            ? Optional.of(Span.hull(
                                    parts.stream().map(Optional::get).toList(),
                                    output.sizes().get(axis)))
                            : Optional.empty());
        }
        return new ReceptiveField(first.input, first.origin, spans);
    }

    /** The largest field of any position, on each axis of positions of the input. */
    List<Size> sizes(Shape output) {
        List<Size> sizes = new ArrayList<>();
        for (int axis = 0; axis < spans.size(); axis++) {
            Size in = origin.sizes().get(axis);
            int index = axis;
            sizes.add(spans.get(axis)
                    .flatMap(span -> extent(span, in, output.sizes().get(index)))
                    .orElse(in));
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
