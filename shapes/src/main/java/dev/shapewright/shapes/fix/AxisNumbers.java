package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.schema.PerAxis;
import dev.shapewright.shapes.tensor.Taps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Elements with a number for each axis, or for each side of an axis, of which one may be wrong, or the order. */
record AxisNumbers(Makers makers, Difference difference) {

    /** The numbers of an element in other orders. */
    List<Makers.Change> reordered() {
        List<String> elements = makers.context().faulty().is(Directive.EXPECT)
                ? List.of("kernel", "size", "stride", "padding")
                : List.of("stride", "padding", "size");
        List<Makers.Change> changes = new ArrayList<>();
        for (Trace at : windows()) {
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
        for (Trace at : windows()) {
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
        return windows().stream()
                .flatMap(at -> numbers(at, "padding").filter(each -> each.size() > 1).stream()
                        .flatMap(each -> margins(at, "padding", each)))
                .toList();
    }

    /** The same for layers that crop or pad. */
    List<Makers.Change> crops() {
        return makers.nearestFirst().stream()
                .flatMap(at -> element(at).stream()
                        .flatMap(element -> margins(
                                at,
                                element,
                                numbers(at, element)
                                        .map(each -> each.size() == 1 ? Collections.nCopies(axes(), each.get(0)) : each)
                                        .orElse(List.of()))))
                .toList();
    }

    /** The element of a layer that crops or pads. */
    private static Optional<String> element(Trace at) {
        Written call = at.at().call();
        return call.is("Crop") ? Optional.of("value") : call.is("Pad") ? Optional.of("padding") : Optional.empty();
    }

    /** Numbers for both sides of each axis together, or one after the other. */
    private Stream<Makers.Change> margins(Trace at, String element, List<Integer> numbers) {
        if (numbers.size() == axes()) {
            return Stream.of(0, 1).flatMap(up -> margins(at, element, numbers, axis -> axis, up).stream());
        } else if (numbers.size() == 2 * axes()) {
            return Stream.of(1, 0).flatMap(side -> margins(at, element, numbers, axis -> 2 * axis + side, -1).stream());
        }
        return Stream.empty();
    }

    private interface Place {
        int of(int axis);
    }

    /**
     * Other numbers at some places.
     *
     * @param up 1 or 0 to round half of what is missing up or down; -1 to put all of it on one side
     */
    private Optional<Makers.Change> margins(Trace at, String element, List<Integer> numbers, Place place, int up) {
        List<Integer> others = new ArrayList<>(numbers);
        for (int axis : difference.axes().toArray()) {
            long extra = (difference.wanted(axis) - difference.found(axis)) * worth(at, axis);
            long other = numbers.get(place.of(axis)) + (up < 0 ? extra : Math.floorDiv(extra + up, 2));
            boolean tooLarge = makers.has(at, "stride") ? other >= extent(at, axis) : other > Integer.MAX_VALUE;
            if (other < 0 || tooLarge) {
                return Optional.empty();
            }
            others.set(place.of(axis), (int) other);
        }
        boolean nothing = others.stream().allMatch(number -> number == 0) && !makers.has(at, "stride");
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
        Map<String, Expression> elements = at.at().call().elements();
        Expression window = elements.getOrDefault("kernel", elements.getOrDefault("size", Makers.ONE));
        int dilation = number(elements.getOrDefault("dilation", Makers.ONE), axis, 1);
        return Taps.extent(number(window, axis, Integer.MAX_VALUE), dilation);
    }

    /** The number along an axis of an element with one number, or one for each axis. */
    private static int number(Expression written, int axis, int calculated) {
        Expression own = written.single() instanceof Expression.Many many
                        && axis < many.items().size()
                ? many.items().get(axis)
                : written;
        return own.number().orElse(calculated);
    }

    private List<Trace> windows() {
        return makers.nearestFirst().stream()
                .filter(at -> at.at().call().block().isEmpty() && makers.has(at, "stride"))
                .toList();
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
