package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.PerAxis;
import dev.shapewright.shapes.tensor.Exact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The strides that may be wrong if a tensor has a multiple or a fraction of the wanted positions. */
record Strides(Positions positions) {
    /** The stride by which a layer multiplies or divides the rows, and the number of times a vector is repeated. */
    List<Makers.Change> factors() {
        double ratio = ratio(positions.axis());
        List<Makers.Change> changes = new ArrayList<>();
        for (Trace at : positions.makers().nearestFirst()) {
            Written call = at.at().call();
            if (call.is("RepeatVector")) {
                changes.add(new Makers.Change(at, "value", Expression.of(positions.to(positions.axis()))));
            } else if (positions.makers().has(at, "stride") && !isOfEachAxis(at) && isOneFactor()) {
                boolean isWritten = stride(call).number().isPresent();
                long stride = positions.makers().number(at, stride(call)).orElse(0);
                int other = other(call, stride, ratio);
                boolean differs = stride > 0 && other > 0 && other != stride;
                // A window of one position is no window.
                List<String> elements = isItsSize(call) && other > 1 ? List.of("stride", "size") : List.of("stride");
                elements.stream()
                        .filter(element -> differs)
                        .flatMap(element -> (isWritten
                                        ? positions.makers().own(at, element, Value.of(other))
                                        : positions.makers().parameter(at, element, Value.of(other)))
                                .stream())
                        .forEach(changes::add);
            } else if (isOfEachAxis(at)) {
                changes.addAll(ofEachAxis(at));
            }
        }
        return changes;
    }

    /**
     * A number for each axis in place of one for all, if the axes have different factors. Not for expectations: there, the
     * sides of the input are likelier to be wrong.
     */
    List<Makers.Change> dividing() {
        boolean expected = positions.makers().context().faulty().is(Directive.EXPECT);
        return positions.makers().nearestFirst().stream()
                .filter(at -> positions.makers().has(at, "stride") && !isOfEachAxis(at))
                .filter(at -> !expected && !isOneFactor())
                .flatMap(at -> ofEachAxis(at).stream())
                .toList();
    }

    /** Whether a layer has a stride for each axis. */
    private boolean isOfEachAxis(Trace at) {
        return positions.makers().has(at, "stride")
                && Paddings.stride(at.at().call()).single() instanceof Expression.Many;
    }

    private boolean isOneFactor() {
        return axes().mapToObj(this::ratio).distinct().count() == 1;
    }

    /** The stride along each axis, and the size of a pool that has no stride of its own. */
    private List<Makers.Change> ofEachAxis(Trace at) {
        Written call = at.at().call();
        Expression stride = Paddings.stride(call).single();
        List<Expression> written = stride instanceof Expression.Many many
                ? many.items()
                : axes().mapToObj(axis -> stride).toList();
        boolean known = call.block().isEmpty()
                && written.size() == axes().count()
                && written.stream().allMatch(each -> each.number().isPresent());
        if (!known) {
            return List.of();
        }
        List<Integer> others = axes().mapToObj(
                        axis -> other(call, written.get(axis).number().orElseThrow(), ratio(axis)))
                .toList();
        boolean differs = others.stream().allMatch(other -> other > 0)
                && !others.equals(written.stream()
                        .map(each -> each.number().orElseThrow())
                        .toList());
        Expression value = Expression.of(PerAxis.shortest(others));
        return Stream.of("size", "stride")
                .filter(element -> differs && (element.equals("stride") || isItsSize(call)))
                .map(element -> new Makers.Change(at, element, value))
                .toList();
    }

    private IntStream axes() {
        return IntStream.range(0, positions.wanted().from().form().spatialAxes());
    }

    /** The factor from the number of positions to the wanted one; 1 if they are not known to differ. */
    private double ratio(int axis) {
        return positions.differing().anyMatch(other -> other == axis)
                ? (double) positions.to(axis) / Math.max(positions.from(axis), 1)
                : 1;
    }

    private static int other(Written call, long stride, double ratio) {
        return (int) Math.round(Paddings.isTransposed(call) ? stride * ratio : stride / ratio);
    }

    /** The stride of a layer, or the argument of a block. */
    private Expression stride(Written call) {
        return call.block().isEmpty()
                ? Paddings.stride(call)
                : positions.makers().context().written(call, "stride").orElse(Makers.ONE);
    }

    /** Whether the stride of a layer is the size of its window, as for a pool without a written stride. */
    private static boolean isItsSize(Written call) {
        return call.elements().containsKey("size") && !call.elements().containsKey("stride");
    }

    /** Strides that are one too many. */
    List<Makers.Change> unstrided() {
        List<Makers.Change> changes = new ArrayList<>();
        for (Trace at : positions.makers().nearestFirst()) {
            if (positions.makers().has(at, "stride") && isStrided(at.at().call())) {
                positions.makers().parameter(at, "stride", Value.of(1)).ifPresent(changes::add);
                changes.add(new Makers.Change(at, "stride", Makers.ONE));
            }
        }
        return changes;
    }

    /** Whether a window moves by more than one position, as a pool without a written stride does. */
    private boolean isStrided(Written call) {
        Expression stride = positions.makers().context().written(call, "stride").orElse(Makers.ONE);
        return !Paddings.isTransposed(call)
                && (isItsSize(call) || !stride.number().equals(Optional.of(1)));
    }

    /** The missing stride: of the first window of more than one position, otherwise of any. */
    List<Makers.Change> missing() {
        List<Makers.Change> wide = new ArrayList<>();
        List<Makers.Change> pointwise = new ArrayList<>();
        long ratio = positions
                .differing()
                .mapToLong(axis -> Exact.ceilDiv(positions.from(axis), positions.to(axis)))
                .max()
                .orElse(1);
        // A single extra row is not due to a stride.
        boolean plausible = ratio > 1
                && positions.differing().anyMatch(axis -> {
                    long to = positions.to(axis);
                    long strided = Exact.ceilDiv(positions.from(axis), ratio);
                    return Math.abs(strided - to) <= Math.max(1, to / 4);
                });
        for (Trace at : positions.makers().span()) {
            Written call = at.at().call();
            boolean one =
                    call.elements().getOrDefault("stride", Makers.ONE).number().equals(Optional.of(1));
            if (plausible && one && positions.makers().has(at, "stride") && !Paddings.isTransposed(call)) {
                boolean point = call.elements()
                        .getOrDefault("kernel", Expression.of(3))
                        .number()
                        .equals(Optional.of(1));
                positions.makers().own(at, "stride", Value.of(ratio)).ifPresent((point ? pointwise : wide)::add);
            }
        }
        wide.addAll(pointwise);
        return wide;
    }
}
