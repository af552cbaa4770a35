package dev.shapewright.shapes.network;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
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
 * @param spans one for each axis of positions of the input; empty if unknown
 * @param positions how many positions the tensor has on each of these axes, even if it is a sequence of them; a single
 *     number if the spans are those of the steps of a sequence
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
    ReceptiveField through(Reach reach, Shape in, Shape out, Visits visits) {
        if (reach instanceof Reach.Pointwise) {
            return this;
        }
        int axes = positionAxes(in.form());
        if (reach instanceof Reach.Everything || reach instanceof Reach.Position) {
            return mixed(reach, out);
        } else if (axes == 1 && positions.size() > 1) {
            return ofSteps(visits).through(reach, in, out, visits);
        }
        List<Optional<Span>> further = new ArrayList<>();
        for (int axis = 0; axis < spans.size(); axis++) {
            Optional<Span> span = spans.get(axis);
            if (span.isPresent() && axes == positions.size()) {
                int on = Math.min(axis, axes - 1);
                further.add(behind(
                        span.get(), reach, on, in.sizes().get(on), out.sizes().get(on), visits));
            } else {
                further.add(span.filter(Span::anywhere));
            }
        }
        List<Size> left = axes == positions.size() ? out.sizes().subList(0, axes) : positions;
        return new ReceptiveField(input, origin, further, left);
    }

    /** The field of positions that depend on all of them, or on a single one. */
    private ReceptiveField mixed(Reach reach, Shape out) {
        int axes = positionAxes(out.form());
        boolean told = axes == spans.size() || (axes == 1 && spans.size() > 1);
        List<Size> left = told ? out.sizes().subList(0, axes) : Collections.nCopies(spans.size(), Span.ANY);
        List<Integer> place = reach instanceof Reach.Position position ? place(position.index()) : List.of();
        List<Optional<Span>> further = new ArrayList<>();
        for (int axis = 0; axis < spans.size(); axis++) {
            Optional<Span> span = spans.get(axis);
            Size size = on(left, axis);
            if (reach instanceof Reach.Everything) {
                further.add(span.flatMap(all -> all.everything(size)));
            } else if (place.isEmpty()) {
                further.add(span.filter(Span::anywhere));
            } else {
                int step = on(place, axis);
                Size from = on(positions, axis);
                further.add(span.flatMap(all -> all.step(step, from, size)));
            }
        }
        return new ReceptiveField(input, origin, further, left);
    }

    /** What is listed for an axis, or for all of them. */
    private static <T> T on(List<T> axes, int axis) {
        return axes.get(Math.min(axis, axes.size() - 1));
    }

    /** The position of a sequence's step on each axis; empty if the sizes that determine it are unknown. */
    private List<Integer> place(int step) {
        if (positions.size() == 1) {
            return List.of(step);
        }
        long all = steps();
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

    /** How many positions there are in all; 0 if unknown. */
    private long steps() {
        long all = 1;
        for (Size size : positions) {
            all = size instanceof Size.Known known ? all * known.value() : 0;
        }
        return all;
    }

    /** The field of a sequence of all positions, the last axis changing fastest. */
    private ReceptiveField ofSteps(Visits visits) {
        if (positions.size() == 1) {
            return this;
        }
        long all = steps();
        Size steps = all == 0 ? Span.ANY : Size.of(all);
        List<Optional<Span>> spans = new ArrayList<>();
        for (int axis = 0; axis < positions.size(); axis++) {
            Optional<Span> span = this.spans.get(axis);
            if (positions.get(axis) instanceof Size.Known size && all > 0) {
                all /= size.value();
                long repeats = all;
                spans.add(span.flatMap(each -> each.ofSteps(size.value(), repeats, steps, visits)));
            } else {
                spans.add(span.filter(Span::anywhere));
            }
        }
        return new ReceptiveField(input, origin, spans, List.of(steps));
    }

    private static Optional<Span> behind(Span span, Reach reach, int axis, Size in, Size out, Visits visits) {
        if (reach instanceof Reach.Sliding sliding && span instanceof Affine affine) {
            return affine.behind(sliding.windows().get(axis), in, out);
        } else if (in instanceof Size.Known known) {
            return span.behind(map(reach, axis, known.value()), known.value(), out, visits);
        }
        return Optional.of(span).filter(Span::anywhere);
    }

    /** What a layer reads of an axis of this size, if it reads neither one position nor all. */
    private static PositionMap map(Reach reach, int axis, long in) {
        if (reach instanceof Reach.Sliding sliding) {
            return PositionMap.slide(sliding.windows().get(axis), in);
        } else if (reach instanceof Reach.Spreading spreading) {
            return PositionMap.spread(spreading.windows().get(axis));
        } else if (reach instanceof Reach.Adaptive adaptive) {
            return PositionMap.share(in, adaptive.sizes().get(axis));
        } else if (reach instanceof Reach.Upsampled upsampled) {
            return PositionMap.share(in, in * upsampled.scales().get(axis));
        } else if (reach instanceof Reach.Partitioned windows) {
            int size = windows.sizes().get(axis);
            // As in torchvision, a window that covers the axis is not shifted.
            return new PositionMap.Partition(
                    size, in <= size ? 0 : windows.shifts().get(axis));
        }
        throw new IllegalArgumentException("not along an axis: " + reach);
    }

    /** What the fields of several operands cover together, all over the first one's input. */
    static ReceptiveField hull(List<ReceptiveField> operands, Visits visits) {
        ReceptiveField first = operands.get(0);
        List<ReceptiveField> fields =
                operands.stream().filter(field -> field.input == first.input).toList();
        if (fields.stream().anyMatch(field -> field.positions.size() < first.spans.size())) {
            fields = fields.stream().map(field -> field.ofSteps(visits)).toList();
        }
        List<Optional<Span>> spans = new ArrayList<>();
        List<Size> positions = new ArrayList<>();
        for (int axis = 0; axis < first.spans.size(); axis++) {
            int index = axis;
            List<Optional<Span>> parts =
                    fields.stream().map(field -> field.spans.get(index)).toList();
            List<Size> sizes = fields.stream()
                    .filter(field ->
                            field.spans.get(index).filter(Span::anywhere).isEmpty())
                    .map(field -> on(field.positions, index))
                    .distinct()
                    .sorted(Comparator.comparing(Size.Unknown.class::isInstance))
                    .toList();
            // An unknown size is as large as the one it meets.
            Size size = sizes.isEmpty() ? Span.ANY : sizes.get(0);
            boolean alike = sizes.stream().noneMatch(size::differsFrom);
            positions.add(size);
            spans.add(
                    alike && parts.stream().allMatch(Optional::isPresent)
                            ? Span.hull(parts.stream().map(Optional::get).toList(), size, visits)
                            : Optional.empty());
        }
        int counted = fields.get(0).positions.size();
        return new ReceptiveField(first.input, first.origin, spans, positions.subList(0, counted));
    }

    /** The largest field of any position, on each axis of positions of the input. */
    List<Size> sizes() {
        List<Size> sizes = new ArrayList<>();
        for (int axis = 0; axis < spans.size(); axis++) {
            Size in = origin.sizes().get(axis);
            sizes.add(spans.get(axis).map(span -> extent(span, in)).orElse(Span.ANY));
        }
        return sizes;
    }

    /** How far a span reaches at most; over an input whose size is unknown, as far as its windows do. */
    private static Size extent(Span span, Size in) {
        if (in instanceof Size.Known) {
            return Size.of(span.widest());
        }
        return span instanceof Affine affine ? Size.of(affine.unclipped()) : Span.ANY;
    }
}
