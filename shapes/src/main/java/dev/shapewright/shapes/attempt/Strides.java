package dev.shapewright.shapes.attempt;

import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.expression.BinaryOperator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.PerAxis;
import dev.shapewright.shapes.tensor.Exact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The strides that may be wrong if a tensor has a multiple or a fraction of the wanted positions. */
record Strides(Makers makers, Difference difference) {
    /** Larger strides are only those of windows that are as large. */
    private static final int LARGEST = 8;

    /** The stride by which a layer multiplies or divides the rows, and the number of times a vector is repeated. */
    List<Makers.Change> factors() {
        List<Makers.Change> changes = new ArrayList<>();
        for (Trace at : makers.nearestFirst()) {
            if (at.at().call().is("RepeatVector")) {
                changes.add(new Makers.Change(at, "value", Expression.of(difference.wanted(difference.first()))));
            } else if (isOfEachAxis(at)) {
                changes.addAll(ofEachAxis(at));
            } else if (makers.has(at, "stride") && isOneRatio()) {
                changes.addAll(ofAllAxes(at));
            }
        }
        return changes;
    }

    /** The strides of repeated layers and blocks in their first repetition only, as in a stage of a residual network. */
    List<Makers.Change> ofFirstRepetition() {
        List<Makers.Change> changes = new ArrayList<>();
        for (Trace at : makers.nearestFirst()) {
            if (makers.has(at, "stride") && at.inFront(Directive.REPEAT).isPresent()) {
                Expression first = new Expression.Binary(
                        BinaryOperator.EQUAL,
                        new Expression.Index(Expression.NOWHERE),
                        Expression.of(0),
                        Expression.NOWHERE);
                stride(at.at().call())
                        .number()
                        .filter(stride -> stride > 1)
                        .map(stride -> new Expression.Conditional(
                                first, Expression.of(stride), Makers.ONE, Expression.NOWHERE))
                        .ifPresent(stride -> changes.add(new Makers.Change(at, "stride", stride)));
            }
        }
        return changes;
    }

    /**
     * A number for each axis in place of one for all, if the axes have different factors. Not for expectations: there, the
     * sides of the input are likelier to be wrong.
     */
    List<Makers.Change> ofSomeAxes() {
        if (isOneRatio() || makers.context().faulty().is(Directive.EXPECT)) {
            return List.of();
        }
        return makers.nearestFirst().stream()
                .filter(at -> makers.has(at, "stride") && !isOfEachAxis(at))
                .flatMap(at -> ofEachAxis(at).stream())
                .toList();
    }

    /** Whether all axes have the same factor. */
    private boolean isOneRatio() {
        return Arrays.stream(difference.ratios()).distinct().count() == 1;
    }

    /** Whether a layer has a stride for each axis. */
    private boolean isOfEachAxis(Trace at) {
        return makers.has(at, "stride") && Paddings.stride(at.at().call()).single() instanceof Expression.Many;
    }

    /** One stride for all axes, or the size of a pool that has no stride of its own. */
    private List<Makers.Change> ofAllAxes(Trace at) {
        Written call = at.at().call();
        Expression written = stride(call);
        long stride = makers.number(at, written).orElse(0);
        long other = other(call, stride, difference.ratio(difference.first()));
        if (stride <= 0 || other <= 0 || other == stride) {
            return List.of();
        }
        boolean sized = canHaveSize(call, LongStream.of(other));
        return Stream.of("stride", "size")
                .filter(element -> sized || element.equals("stride"))
                .flatMap(element -> (written.number().isPresent()
                                ? makers.own(at, element, Value.of(other))
                                : makers.parameter(at, element, Value.of(other)))
                        .stream())
                .toList();
    }

    /** The stride along each axis that differs, or the sizes of a pool that has no stride of its own. */
    private List<Makers.Change> ofEachAxis(Trace at) {
        Written call = at.at().call();
        Expression stride = Paddings.stride(call).single();
        List<Expression> written = stride instanceof Expression.Many many
                ? many.items()
                : Collections.nCopies(difference.ratios().length, stride);
        if (call.block().isPresent() || written.size() != difference.ratios().length) {
            return List.of();
        }
        List<Expression> others = new ArrayList<>(written);
        for (int axis : difference.axes().toArray()) {
            int own = written.get(axis).number().orElse(0);
            long other = other(call, own, difference.ratio(axis));
            if (other <= 0 || other == own) {
                return List.of();
            }
            others.set(axis, Expression.of(other));
        }
        LongStream sides = others.stream().mapToLong(side -> side.number().orElse(0));
        boolean sized = canHaveSize(call, sides);
        // Pools with a size for each axis hardly overlap.
        return Stream.of("size", "stride")
                .filter(element -> sized || element.equals("stride"))
                .map(element -> new Makers.Change(at, element, list(others)))
                .toList();
    }

    /** The sides as a list, or as one number if they are all the same. */
    private static Expression list(List<Expression> sides) {
        List<Integer> numbers =
                sides.stream().flatMap(side -> side.number().stream()).toList();
        return numbers.size() == sides.size()
                ? Expression.of(PerAxis.shortest(numbers))
                : new Expression.Many(sides, Expression.NOWHERE);
    }

    /** Whether a pool without a stride of its own can have this size; a window of one position is no window. */
    private static boolean canHaveSize(Written call, LongStream size) {
        return isItsSize(call) && size.anyMatch(side -> side > 1);
    }

    /** The stride with which a layer gives the wanted positions; 0 if there is none. */
    private static long other(Written call, long stride, double ratio) {
        long other = Math.round(Paddings.isTransposed(call) ? stride * ratio : stride / ratio);
        return other <= Integer.MAX_VALUE ? other : 0;
    }

    /** The stride of a layer, or the argument of a block. */
    private Expression stride(Written call) {
        return call.block().isEmpty()
                ? Paddings.stride(call)
                : makers.context().written(call, "stride").orElse(Makers.ONE);
    }

    /** Whether the stride of a layer is the size of its window, as for a pool without a written stride. */
    private static boolean isItsSize(Written call) {
        return call.elements().containsKey("size") && !call.elements().containsKey("stride");
    }

    /** No stride where there is one too many. */
    List<Makers.Change> unstrided() {
        List<Makers.Change> changes = new ArrayList<>();
        for (Trace at : makers.nearestFirst()) {
            if (makers.has(at, "stride") && isStrided(at.at().call())) {
                makers.parameter(at, "stride", Value.of(1)).ifPresent(changes::add);
                changes.add(new Makers.Change(at, "stride", Makers.ONE));
            }
        }
        return changes;
    }

    /** Whether a window moves by more than one position, as a pool without a written stride does. */
    private boolean isStrided(Written call) {
        Expression stride = makers.context().written(call, "stride").orElse(Makers.ONE);
        return !Paddings.isTransposed(call)
                && (isItsSize(call) || !stride.number().equals(Optional.of(1)));
    }

    /** The missing stride: of the first window of more than one position, otherwise of any. */
    List<Makers.Change> strided() {
        List<Integer> strides = new ArrayList<>(Collections.nCopies(difference.ratios().length, 1));
        for (int axis : difference.axes().toArray()) {
            strides.set(axis, (int) Exact.ceilDiv(difference.found(axis), difference.wanted(axis)));
        }
        // A single extra row is not due to a stride.
        if (difference.axes().noneMatch(axis -> isPlausible(axis, strides.get(axis)))) {
            return List.of();
        }
        List<Makers.Change> wide = new ArrayList<>();
        List<Makers.Change> pointwise = new ArrayList<>();
        for (Trace at : makers.span()) {
            boolean point = makers.has(at, "kernel") && largestSide(at.at().call()) == 1;
            strided(at, strides).ifPresent((point ? pointwise : wide)::add);
        }
        wide.addAll(pointwise);
        return wide;
    }

    /** A stride where there is none; one for each axis only at a layer itself, since a parameter is one number. */
    private Optional<Makers.Change> strided(Trace at, List<Integer> strides) {
        Written call = at.at().call();
        boolean one =
                call.elements().getOrDefault("stride", Makers.ONE).number().equals(Optional.of(1));
        boolean usual = strides.stream().allMatch(stride -> stride <= Math.max(LARGEST, largestSide(call)));
        if (!one || !usual || !makers.has(at, "stride") || Paddings.isTransposed(call)) {
            return Optional.empty();
        } else if (strides.stream().distinct().count() == 1) {
            return makers.own(at, "stride", Value.of(strides.get(0)));
        }
        return call.block().isEmpty()
                ? Optional.of(new Makers.Change(at, "stride", Expression.of(PerAxis.shortest(strides))))
                : Optional.empty();
    }

    /** The largest side of a window; one that is calculated may be of any size. */
    private static int largestSide(Written call) {
        Expression window = Paddings.window(call);
        List<Expression> sides = window instanceof Expression.Many many ? many.items() : List.of(window);
        return sides.stream()
                .mapToInt(side -> side.number().orElse(Integer.MAX_VALUE))
                .max()
                .orElse(1);
    }

    private boolean isPlausible(int axis, int stride) {
        long wanted = difference.wanted(axis);
        return stride > 1
                && Math.abs(Exact.ceilDiv(difference.found(axis), stride) - wanted) <= Math.max(1, wanted / 4);
    }
}
