package dev.shapewright.shapes.layer;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.layer.Operands.Mismatch;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.Axes;
import dev.shapewright.shapes.schema.PerAxis;
import dev.shapewright.shapes.tensor.Exact;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Layers that may make one operand of a join fit another: a missing projection, a crop, an upsampling. */
final class Adjustments {
    /** A layer that turns one shape into another on the axes on which they differ. */
    private interface Adjustment {
        Optional<Call> from(Shape from, Shape to, List<Integer> axes);
    }

    private Adjustments() {}

    /** Edits that make two operands alike, including their channels. */
    static List<Edit> project(Operands operands, Mismatch found) {
        List<Edit> edits = new ArrayList<>();
        if (operands.readsInput()) {
            edits.add(new Edit.WhereAlike());
        }
        edits.add(new Edit.WhenUnlike());
        edits.add(new Edit.OtherName(found.second()));
        edits.add(new Edit.OtherName(found.first()));
        edits.addAll(reshaped(operands, found, operands.ones()));
        both(operands, found, Adjustments::permutation)
                .forEach(edit -> edits.add(new Edit.OnOperand(edit.operand(), edit.call(), false)));
        if (isMiswritten(operands, found)) {
            edits.addAll(reshaped(operands, found, true));
        }
        List<Edit.OnOperand> projections = both(operands, found, Adjustments::projection);
        if (operands.given().get(found.first()).form() == Form.SEQUENCE) {
            // What bypasses a part of a transformer stays as it is.
            projections.forEach(edit -> {
                List<Edit> either = new ArrayList<>(List.of(new Edit.OnOperand(edit.operand(), edit.call(), false)));
                either.addAll(widths(operands, found, edit.operand()));
                edits.add(new Edit.AnyOf(either));
            });
        }
        Form form = operands.given().get(found.first()).form();
        boolean channels = Layer.IMAGES.contains(form) && found.axes().equals(List.of(form.rank() - 1));
        projections.forEach(edit -> edits.add(channels ? orWidth(operands, found, edit) : edit));
        edits.addAll(reshaped(operands, found, true));
        if (channels && operands.addsBranches()) {
            edits.add(new Edit.Instead(Call.of("Concat")));
        }
        edits.addAll(resize(operands, found));
        edits.addAll(convert(operands, found));
        return edits;
    }

    /** Whether two operands have almost the same number of channels: nobody means to project that. */
    private static boolean isMiswritten(Operands operands, Mismatch found) {
        Shape first = operands.shapes().get(found.first());
        return found.axes().equals(List.of(first.form().rank() - 1))
                && new Edit.Reshaped(0, first, operands.shapes().get(found.second()), true).isMiswritten();
    }

    /** Edits that make two operands with different axes alike: a layer that gives one the axes of the other. */
    static List<Edit> convert(Operands operands, Mismatch found) {
        if (!found.axes().isEmpty()) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.OtherName(found.second()));
        edits.add(new Edit.OtherName(found.first()));
        if (operands.addsBranches()) {
            edits.add(new Edit.Instead(Call.of("Multiply")));
        }
        List<Edit> back = new ArrayList<>();
        for (int operand : List.of(found.second(), found.first())) {
            Shape from = operands.given().get(operand);
            Shape to = operands.given().get(found.first() + found.second() - operand);
            if (from.form() == Form.VECTOR && to.form() == Form.SEQUENCE) {
                // Put in front of a sequence or behind it, it is one step of it.
                boolean step = operands.join() instanceof Concat concat && concat.axis() == Axis.LENGTH;
                Size steps = step ? Size.of(1) : to.sizes().get(0);
                if (steps instanceof Size.Known length) {
                    edits.add(new Edit.OnOperand(
                            operand, Call.of("RepeatVector").with("value", Value.of(length.value()))));
                }
            } else if (to.form() == Form.SEQUENCE) {
                edits.add(new Edit.OnOperand(operand, Call.of("ToSequence")));
            } else if (from.form() == Form.SEQUENCE && to.form().spatialAxes() > 0) {
                laidOut(from, to).ifPresent(call -> back.add(new Edit.OnOperand(operand, call)));
            } else if (to.form() == Form.VECTOR) {
                edits.add(new Edit.OnOperand(operand, Call.of("GlobalAvgPool"), false));
            }
        }
        edits.addAll(back);
        return edits;
    }

    /** The steps of a sequence as the positions of an image or volume, if there are as many. */
    private static Optional<Call> laidOut(Shape sequence, Shape positions) {
        if (!sequence.sizes().get(0).equals(positions.spatial().stream().reduce(Size.of(1), Size::times))
                || !(sequence.channels() instanceof Size.Known channels)) {
            return Optional.empty();
        }
        Call reshape = Call.of("Reshape");
        for (int axis = 0; axis < positions.form().spatialAxes(); axis++) {
            if (positions.sizes().get(axis) instanceof Size.Known size) {
                reshape = reshape.with(Form.word(positions.form().axes().get(axis)), Value.of(size.value()));
            }
        }
        return Optional.of(reshape.with("channels", Value.of(channels.value())));
    }

    /**
     * A projection, or another width of the layer that made the operand: if that is possible, no further layer is
     * needed.
     */
    private static Edit orWidth(Operands operands, Mismatch found, Edit.OnOperand projection) {
        List<Edit> either = new ArrayList<>(widths(operands, found, projection.operand()));
        either.add(projection);
        return new Edit.AnyOf(either);
    }

    /** Another width of the layer that made one operand or the other, if they differ in channels only. */
    static List<Edit> widths(Operands operands, Mismatch found) {
        int last = operands.given().get(found.first()).form().rank() - 1;
        return found.axes().equals(List.of(last)) ? List.copyOf(reshaped(operands, found, true)) : List.of();
    }

    /** Another width of the layer that made an operand. */
    private static List<Edit.Reshaped> widths(Operands operands, Mismatch found, int operand) {
        return reshaped(operands, found, true).stream()
                .filter(edit -> edit.operand() == operand)
                .toList();
    }

    /** Other values in the layers that made one operand or the other, if they differ in positions or in channels. */
    private static List<Edit.Reshaped> reshaped(Operands operands, Mismatch found, boolean always) {
        int rank = operands.shapes().get(found.first()).form().rank();
        boolean channels = found.axes().contains(rank - 1);
        if (found.axes().isEmpty() || (channels && found.axes().size() > 1)) {
            return List.of();
        }
        List<Edit.Reshaped> edits = new ArrayList<>();
        for (int operand : channels ? order(operands, found) : orderOfPositions(operands, found)) {
            Shape from = operands.shapes().get(operand);
            Shape other = operands.shapes().get(found.first() + found.second() - operand);
            Shape to = channels ? from.withChannels(other.channels()) : other;
            edits.add(new Edit.Reshaped(operand, from, to, always || !channels));
        }
        return edits;
    }

    /** The operand to adjust first: the second, unless it has more channels; of a miswritten number, the less round one. */
    private static List<Integer> order(Operands operands, Mismatch found) {
        if (isMiswritten(operands, found)) {
            int first = Long.numberOfTrailingZeros(
                    value(operands.shapes().get(found.first()).channels()));
            int second = Long.numberOfTrailingZeros(
                    value(operands.shapes().get(found.second()).channels()));
            return first < second ? List.of(found.first(), found.second()) : List.of(found.second(), found.first());
        }
        Size first = operands.shapes().get(found.first()).channels();
        Size second = operands.shapes().get(found.second()).channels();
        boolean known = first instanceof Size.Known && second instanceof Size.Known;
        long more = known ? ((Size.Known) second).value() - ((Size.Known) first).value() : 0;
        return more > 0 ? List.of(found.first(), found.second()) : List.of(found.second(), found.first());
    }

    /**
     * The operands in the order in which to change their positions. A stride or a padding is more likely forgotten than
     * written by mistake: if one operand has several times as many positions, its stride is missing; otherwise, the
     * padding of the smaller one.
     */
    private static List<Integer> orderOfPositions(Operands operands, Mismatch found) {
        int axis = found.axes().get(0);
        long first = value(operands.shapes().get(found.first()).sizes().get(axis));
        long second = value(operands.shapes().get(found.second()).sizes().get(axis));
        boolean strided = Math.min(first, second) * 2 - 1 <= Math.max(first, second);
        return strided == (first > second)
                ? List.of(found.first(), found.second())
                : List.of(found.second(), found.first());
    }

    /** Edits that make two operands alike if they differ in positions only. */
    static List<Edit> resize(Operands operands, Mismatch found) {
        List<Edit> edits = new ArrayList<>();
        boolean positions = found.axes().stream()
                .allMatch(axis ->
                        axis < operands.given().get(found.first()).form().spatialAxes());
        if (positions && !found.axes().isEmpty()) {
            edits.add(new Edit.NameInFrontOfPool(found.second()));
            edits.add(new Edit.NameInFrontOfPool(found.first()));
            edits.add(new Edit.OtherName(found.second()));
            edits.add(new Edit.OtherName(found.first()));
            edits.addAll(reshaped(operands, found, true));
            reshaped(operands, found, true).forEach(edit -> edits.add(new Edit.Otherwise(new Edit.Unpadded(edit))));
            edits.addAll(both(operands, found, Adjustments::upsampling));
            edits.addAll(both(operands, found, (from, to, axes) -> sides("Crop", "value", from, to, axes)));
            edits.addAll(both(operands, found, (from, to, axes) -> sides("Pad", "padding", to, from, axes)));
            edits.add(new Edit.NameBehindNext(found.second()));
            edits.add(new Edit.NameBehindNext(found.first()));
            edits.add(new Edit.Otherwise(new Edit.WithoutShrinking()));
            edits.add(new Edit.Rather(new Edit.MissingPool(found.second())));
            edits.add(new Edit.Rather(new Edit.MissingPool(found.first())));
            edits.add(new Edit.Rather(new Edit.LargerInput()));
        }
        return edits;
    }

    /** An adjustment of either operand. */
    private static List<Edit.OnOperand> both(Operands operands, Mismatch found, Adjustment adjustment) {
        if (found.axes().isEmpty()) {
            return List.of();
        }
        List<Edit.OnOperand> edits = new ArrayList<>();
        for (int operand : order(operands, found)) {
            Shape to = operands.shapes().get(found.first() + found.second() - operand);
            adjustment
                    .from(operands.given().get(operand), to, found.axes())
                    .ifPresent(call -> edits.add(new Edit.OnOperand(operand, call)));
        }
        return edits;
    }

    /** A convolution of kernel 1, or a dense layer if no position is left out. */
    private static Optional<Call> projection(Shape from, Shape to, List<Integer> axes) {
        if (!(to.channels() instanceof Size.Known channels)) {
            return Optional.empty();
        }
        List<Integer> strides = new ArrayList<>();
        for (int axis = 0; axis < from.form().spatialAxes(); axis++) {
            boolean differs = axes.contains(axis);
            long large = differs ? value(from.sizes().get(axis)) : 1;
            long small = differs ? value(to.sizes().get(axis)) : 1;
            if (large < small) {
                return Optional.empty();
            }
            strides.add((int) Exact.ceilDiv(large, small));
        }
        boolean strided = strides.stream().anyMatch(stride -> stride > 1);
        if (!strided && (from.form() == Form.VECTOR || from.form() == Form.SEQUENCE)) {
            return Optional.of(Call.of("Dense").with("units", Value.of(channels.value())));
        }
        Call conv = Call.of("Conv").with("kernel", Value.of(1)).with("filters", Value.of(channels.value()));
        return Optional.of(strided ? conv.with("stride", PerAxis.shortest(strides)) : conv);
    }

    /** The axes in another order, if the sizes are the same. */
    private static Optional<Call> permutation(Shape from, Shape to, List<Integer> axes) {
        List<Axis> order = new ArrayList<>();
        List<Axis> left = new ArrayList<>(from.form().axes());
        for (Size size : to.sizes()) {
            Optional<Axis> next = left.stream()
                    .filter(axis ->
                            from.sizes().get(from.form().axes().indexOf(axis)).equals(size))
                    .findFirst();
            next.ifPresent(order::add);
            next.ifPresent(left::remove);
        }
        return left.isEmpty()
                ? Optional.of(Call.of("Permute").with("value", new Axes(order).value()))
                : Optional.empty();
    }

    private static Optional<Call> upsampling(Shape from, Shape to, List<Integer> axes) {
        List<Integer> scales = new ArrayList<>();
        for (int axis = 0; axis < from.form().spatialAxes(); axis++) {
            long small = axes.contains(axis) ? value(from.sizes().get(axis)) : 1;
            long large = axes.contains(axis) ? value(to.sizes().get(axis)) : 1;
            if (large % small != 0) {
                return Optional.empty();
            }
            scales.add((int) (large / small));
        }
        return Optional.of(Call.of("Upsample").with("value", PerAxis.shortest(scales)));
    }

    /** Whether a surplus is about a multiple of a size, up to what is lost at edges: that is no matter of margins. */
    private static boolean differsByFactor(long surplus, long size) {
        long times = (surplus + size / 2) / size;
        return times > 1 || (times == 1 && Math.abs(surplus - size) <= 2);
    }

    /** A crop or a padding, on both sides of each axis, of the surplus of one shape over another. */
    private static Optional<Call> sides(String type, String element, Shape more, Shape less, List<Integer> axes) {
        List<Integer> sides = new ArrayList<>();
        for (int axis = 0; axis < more.form().spatialAxes(); axis++) {
            long surplus = axes.contains(axis)
                    ? value(more.sizes().get(axis)) - value(less.sizes().get(axis))
                    : 0;
            if (surplus < 0
                    || (axes.contains(axis)
                            && differsByFactor(surplus, value(less.sizes().get(axis))))) {
                return Optional.empty();
            }
            // What is added to a sequence stands in front: a class token.
            boolean front = more.form() == Form.SEQUENCE;
            sides.add((int) (front ? surplus - surplus / 2 : surplus / 2));
            sides.add((int) (front ? surplus / 2 : surplus - surplus / 2));
        }
        return Optional.of(Call.of(type).with(element, PerAxis.shortest(sides)));
    }

    private static long value(Size size) {
        return ((Size.Known) size).value();
    }
}
