package dev.shapewright.shapes.attempt;

import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.PerAxis;
import dev.shapewright.shapes.tensor.Exact;
import dev.shapewright.shapes.tensor.Taps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntUnaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;

/** Elements with a number for each axis, or for each side of an axis, of which one may be wrong, or the order. */
record AxisNumbers(Makers makers, Difference difference) {

    /** The numbers of an element in other orders. */
    List<Makers.Change> reordered() {
        List<String> elements = makers.context().faulty().is(Directive.EXPECT)
                ? List.of("kernel", "size", "stride", "padding")
                : List.of("stride", "padding", "size");
        List<Makers.Change> changes = new ArrayList<>();
        for (Trace at : makers.windows()) {
            for (String element : elements) {
                numbers(at, element)
                        .filter(numbers -> numbers.size() == axes())
                        .ifPresent(numbers -> new PerAxis(numbers)
                                .orders()
                                .forEach(order -> changes.add(change(at, element, order))));
            }
        }
        return changes;
    }

    /** The next odd number for an even side of a kernel, along the axes that differ; a kernel must have a middle. */
    List<Makers.Change> middles() {
        List<Makers.Change> changes = new ArrayList<>();
        for (Trace at : makers.windows()) {
            numbers(at, "kernel")
                    .filter(sides -> makers.context().faulty().is(Directive.EXPECT) && sides.size() == axes())
                    .ifPresent(sides -> {
                        List<Integer> odd = new ArrayList<>(sides);
                        difference
                                .axes()
                                .forEach(axis -> odd.set(
                                        axis,
                                        sides.get(axis) + (difference.wanted(axis) < difference.found(axis) ? 1 : -1)));
                        if (difference.axes().allMatch(axis -> odd.get(axis) % 2 == 1)) {
                            changes.add(change(at, "kernel", odd));
                        }
                    });
        }
        return changes;
    }

    /** Paddings of which only the numbers of the axes that differ are other ones. */
    List<Makers.Change> paddings() {
        return makers.windows().stream()
                .flatMap(at -> numbers(at, "padding").filter(each -> each.size() > 1).stream()
                        .flatMap(each -> margins(at, "padding", each)))
                .toList();
    }

    /** The same for layers that crop or pad. */
    List<Makers.Change> crops() {
        return makers.nearestFirst().stream()
                .flatMap(at -> switch (at.at().call().type()) {
                    case "Crop" -> crops(at, "value");
                    case "Pad" -> crops(at, "padding");
                    default -> Stream.empty();
                })
                .toList();
    }

    private Stream<Makers.Change> crops(Trace at, String element) {
        Stream<Makers.Change> written = numbers(at, element).stream()
                .map(numbers -> numbers.size() == 1 ? Collections.nCopies(axes(), numbers.get(0)) : numbers)
                .flatMap(numbers -> margins(at, element, numbers));
        return Stream.concat(written, calculated(at, element));
    }

    /** Another number for all sides, where a block calculates the one that is there. */
    private Stream<Makers.Change> calculated(Trace at, String element) {
        Optional<Expression> written = Optional.ofNullable(
                        at.at().call().elements().get(element))
                .map(Expression::single)
                .filter(one -> !one.isConstant());
        OptionalLong number = written.isPresent() ? makers.number(at, written.get()) : OptionalLong.empty();
        return number.stream()
                .boxed()
                .flatMap(sides -> margins(at, element, Collections.nCopies(axes(), Math.toIntExact(sides))))
                .flatMap(change -> change.value().single().number().stream())
                .flatMap(other -> makers.own(at, element, Value.of(other)).stream());
    }

    /** Numbers that stand for both sides of an axis share what is missing; of two, one has it all. */
    private Stream<Makers.Change> margins(Trace at, String element, List<Integer> numbers) {
        if (numbers.size() == axes()) {
            return Stream.<LongUnaryOperator>of(extra -> Math.floorDiv(extra, 2), extra -> Exact.ceilDiv(extra, 2))
                    .flatMap(share -> margins(at, element, numbers, axis -> axis, share).stream());
        } else if (numbers.size() == 2 * axes()) {
            return Stream.<IntUnaryOperator>of(axis -> 2 * axis + 1, axis -> 2 * axis)
                    .flatMap(place -> margins(at, element, numbers, place, extra -> extra).stream());
        }
        return Stream.empty();
    }

    /**
     * Other numbers for the axes that differ.
     *
     * @param place where the number of an axis is
     * @param share what it has of the width that is missing along its axis
     */
    private Optional<Makers.Change> margins(
            Trace at, String element, List<Integer> numbers, IntUnaryOperator place, LongUnaryOperator share) {
        boolean window = makers.has(at, "stride");
        List<Integer> others = new ArrayList<>(numbers);
        for (int axis : difference.axes().toArray()) {
            long extra = (difference.wanted(axis) - difference.found(axis)) * worth(at, axis);
            long other = numbers.get(place.applyAsInt(axis)) + share.applyAsLong(extra);
            boolean tooLarge = other > Integer.MAX_VALUE || (window && other >= extent(at, axis));
            if (other < 0 || tooLarge) {
                return Optional.empty();
            }
            others.set(place.applyAsInt(axis), (int) other);
        }
        // A layer that crops or pads nothing is none.
        boolean nothing = !window && others.stream().allMatch(number -> number == 0);
        return nothing || others.equals(numbers) ? Optional.empty() : Optional.of(change(at, element, others));
    }

    /** How much wider a margin is for one more position of the output; negative if narrower. */
    private static int worth(Trace at, int axis) {
        Written call = at.at().call();
        return Paddings.isTransposed(call) || call.is("Crop") ? -1 : call.is("Pad") ? 1 : stride(at, axis);
    }

    private static int stride(Trace at, int axis) {
        return number(Paddings.stride(at.at().call()), axis, 1);
    }

    /** The positions that a window spans along an axis; paddings are smaller. */
    private static long extent(Trace at, int axis) {
        Written call = at.at().call();
        int dilation = number(call.elements().getOrDefault("dilation", Makers.ONE), axis, 1);
        return Taps.extent(number(Paddings.window(call), axis, Integer.MAX_VALUE), dilation);
    }

    /** The number along an axis of an element with one number, or one for each axis. */
    private static int number(Expression written, int axis, int calculated) {
        Expression own = written.single() instanceof Expression.Many many
                        && axis < many.items().size()
                ? many.items().get(axis)
                : written;
        return own.number().orElse(calculated);
    }

    private int axes() {
        return difference.found().form().spatialAxes();
    }

    /** The numbers of an element; empty if one is calculated. */
    private static Optional<List<Integer>> numbers(Trace at, String element) {
        Expression written = at.at().call().elements().get(element);
        if (!(written instanceof Expression.Many many)) {
            return Optional.ofNullable(written).flatMap(Expression::number).map(List::of);
        }
        List<Integer> numbers =
                many.items().stream().flatMap(item -> item.number().stream()).toList();
        return numbers.size() == many.items().size() ? Optional.of(numbers) : Optional.empty();
    }

    private static Makers.Change change(Trace at, String element, List<Integer> numbers) {
        return new Makers.Change(at, element, Expression.of(PerAxis.shortest(numbers)));
    }
}
