package dev.shapewright.shapes.attempt;

import dev.shapewright.layers.Padding;
import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.Schema;
import dev.shapewright.shapes.tensor.Form;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds what may be wrong if a tensor has more or fewer positions than wanted: a padding that does not keep a window's
 * positions, a stride too many or too few, the factor of an upsampling, the input itself.
 */
record Positions(Makers makers, Difference difference) {
    /** The largest kernel that networks are known for. */
    static final int LARGEST_KERNEL = 11;

    private static final Expression CAUSAL = Expression.of(Padding.CAUSAL);

    /** All changes that could give the tensor the wanted number of positions, the most likely first. */
    List<Makers.Change> changes() {
        List<Makers.Change> changes = new ArrayList<>(new Siblings(makers).changes());
        Strides strides = new Strides(makers, difference);
        if (difference.isTooFew()) {
            changes.addAll(strides.ofFirstRepetition());
        }
        AxisNumbers numbers = new AxisNumbers(makers, difference);
        changes.addAll(numbers.reordered());
        changes.addAll(numbers.middles());
        changes.addAll(numbers.paddings());
        changes.addAll(upsamplings());
        changes.addAll(causal());
        changes.addAll(paddings());
        if (difference.isTooFew()) {
            changes.addAll(strides.factors());
            changes.addAll(strides.unstrided());
            changes.addAll(outputPaddings());
        } else {
            boolean spreads = makers.span().stream()
                    .anyMatch(at -> Paddings.isTransposed(at.at().call()));
            changes.addAll(lessOutputPadding());
            changes.addAll(spreads ? strides.factors() : strides.strided());
            changes.addAll(spreads ? strides.strided() : strides.factors());
        }
        changes.addAll(multiplying());
        changes.addAll(windows());
        changes.addAll(slices());
        changes.addAll(numbers.crops());
        changes.addAll(permuted());
        changes.addAll(repetitions());
        changes.addAll(inputs());
        changes.addAll(strides.ofSomeAxes());
        return changes;
    }

    /** One repetition more or fewer of what may halve or double the rows. */
    private List<Makers.Change> repetitions() {
        return makers.nearestFirst().stream()
                .filter(at -> at.at().call().is(Directive.REPEAT))
                .flatMap(at -> makers.number(at, at.at().call().elements().getOrDefault("value", Makers.ONE)).stream()
                        .boxed()
                        .flatMap(times -> Stream.of(times + 1, times - 1))
                        .filter(times -> times > 0)
                        .flatMap(times -> makers.own(at, "value", Value.of(times)).stream()))
                .toList();
    }

    /** Other ends of slices along the axis. */
    private List<Makers.Change> slices() {
        Value axis = new Value.Constant("Axis", difference.name().name());
        long size = difference.wanted(difference.first());
        return makers.nearestFirst().stream()
                .filter(at -> at.at().call().is("Slice"))
                .filter(at -> at.at().call().elements().get("axis") instanceof Expression.Known known
                        && known.value().equals(axis))
                .flatMap(at -> makers.slice(at, size).stream())
                .toList();
    }

    /** The wanted number of positions for an input that has as many as the tensor has here. */
    private List<Makers.Change> inputs() {
        List<Makers.Change> changes = new ArrayList<>();
        if (difference.axes().count() == 1) {
            int axis = difference.first();
            String element = Form.word(difference.name());
            makers.span().stream()
                    .filter(at -> at.at().call().is(Directive.INPUT))
                    .filter(at -> at.at().call().elements().getOrDefault(element, Makers.ONE).number().stream()
                            .anyMatch(rows -> rows == difference.found(axis)))
                    .map(at -> new Makers.Change(at, element, Expression.of(difference.wanted(axis))))
                    .forEach(changes::add);
        }
        return changes;
    }

    /** The upsampling factors that give the wanted number of rows, if whole ones do. */
    private List<Makers.Change> upsamplings() {
        long from = difference.found(difference.first());
        long to = difference.wanted(difference.first());
        List<Makers.Change> changes = new ArrayList<>();
        for (Trace at : makers.nearestFirst()) {
            Written call = at.at().call();
            if (call.is("Upsample")) {
                call.elements()
                        .getOrDefault("value", Makers.ONE)
                        .number()
                        .filter(factor -> from > 0 && factor * to % from == 0 && factor * to / from > 1)
                        .flatMap(factor -> makers.own(at, "value", Value.of(factor * to / from)))
                        .ifPresent(changes::add);
            }
        }
        return changes;
    }

    /**
     * Windows that take as many positions more or fewer as needed, if no padding does; a kernel must have a middle. Only for
     * expectations: where tensors meet, nobody changes a window for that.
     */
    private List<Makers.Change> windows() {
        if (!makers.context().faulty().is(Directive.EXPECT)) {
            return List.of();
        }
        List<Makers.Change> changes = new ArrayList<>();
        for (Trace at : makers.nearestFirst()) {
            Written call = at.at().call();
            String element = call.elements().containsKey("size") ? "size" : "kernel";
            boolean slides = makers.has(at, element) && !Paddings.isTransposed(call);
            Optional.ofNullable(call.elements().get(element))
                    .flatMap(Expression::number)
                    .filter(number -> slides)
                    .stream()
                    .flatMap(number -> otherWindows(element, number))
                    .flatMap(number -> makers.own(at, element, Value.of(number)).stream())
                    .forEach(changes::add);
        }
        return changes;
    }

    /** The window that leaves the wanted number of positions, and the next one; a pool of one position is no pool. */
    private Stream<Long> otherWindows(String element, long number) {
        long surplus = difference.found(difference.first()) - difference.wanted(difference.first());
        long step = element.equals("size") || number % 2 == 0 ? 1 : 2;
        long next = surplus < 0 ? number - step : number + step;
        return Stream.of(number + surplus, next)
                .distinct()
                .filter(other ->
                        element.equals("size") ? other > 1 : other > 0 && other % 2 == 1 && other <= LARGEST_KERNEL);
    }

    /** A padding in all annotations of a kind, the nearest first. */
    private List<Makers.Change> padded(Predicate<Trace> kind, Expression padding) {
        return makers.nearestFirst().stream()
                .filter(kind)
                .map(at -> new Makers.Change(at, "padding", padding))
                .toList();
    }

    /** Causal padding, if another convolution of the stack is causal. */
    private List<Makers.Change> causal() {
        IdentityHashMap<Stack, Boolean> causal = new IdentityHashMap<>();
        return padded(
                at -> at.at().call().block().isEmpty()
                        && makers.has(at, "padding")
                        && causal.computeIfAbsent(at.stack(), Positions::isCausal),
                CAUSAL);
    }

    private static boolean isCausal(Stack stack) {
        return stack.entries().stream()
                .map(entry -> Optional.ofNullable(entry.call().elements().get("padding")))
                .anyMatch(padding -> padding.flatMap(Expression::number).equals(Optional.of(Padding.CAUSAL)));
    }

    /** Padding numbers before {@code SAME}; in between, {@code ceil}, which keeps a pool's last window. */
    private List<Makers.Change> paddings() {
        List<Makers.Change> changes = new ArrayList<>();
        for (Trace at : makers.nearestFirst()) {
            Written call = at.at().call();
            if (makers.has(at, "padding")) {
                List<Expression> paddings = Paddings.of(call);
                paddings.stream()
                        .filter(padding -> !padding.equals(Paddings.SAME))
                        .filter(padding -> !padding.equals(call.elements().get("padding")))
                        .forEach(padding -> changes.add(new Makers.Change(at, "padding", padding)));
                if (call.block().isEmpty() && makers.has(at, "ceil")) {
                    changes.add(new Makers.Change(at, "ceil", Expression.of(new Value.Truth(true))));
                }
                if (paddings.contains(Paddings.SAME)) {
                    changes.add(new Makers.Change(at, "padding", Paddings.SAME));
                }
            }
        }
        return changes;
    }

    /** No padding where there is some, including a block's default. */
    List<Makers.Change> unpadded() {
        boolean fewer = difference.any() && !difference.isTooFew();
        return padded(
                at -> fewer
                        && makers.has(at, "padding")
                        && makers.context()
                                .written(at.at().call(), "padding")
                                .filter(padding -> !padding.number().equals(Optional.of(0)))
                                .isPresent(),
                Expression.of(0));
    }

    /** The padding with which transposed convolutions multiply the rows by their stride, whatever their kernel. */
    private List<Makers.Change> multiplying() {
        return padded(at -> Paddings.isTransposed(at.at().call()), Paddings.SAME);
    }

    /** One more row at the end, or all that are missing. */
    private List<Makers.Change> outputPaddings() {
        List<Makers.Change> changes = new ArrayList<>();
        for (Trace at : makers.nearestFirst()) {
            Written call = at.at().call();
            if (Paddings.isTransposed(call) && !call.elements().containsKey("outputPadding")) {
                changes.add(new Makers.Change(at, "outputPadding", Makers.ONE));
                changes.add(new Makers.Change(at, "outputPadding", Expression.of(Value.of(difference.missing()))));
            }
        }
        return changes;
    }

    /** No row at the end, or as many fewer as there are too many. */
    private List<Makers.Change> lessOutputPadding() {
        return makers.nearestFirst().stream()
                .filter(at -> Paddings.isTransposed(at.at().call()))
                .flatMap(at -> Optional.ofNullable(at.at().call().elements().get("outputPadding"))
                        .flatMap(Expression::number)
                        .filter(rows -> rows + difference.missing() >= 0)
                        .flatMap(rows -> makers.own(at, "outputPadding", Value.of(rows + difference.missing())))
                        .stream())
                .toList();
    }

    /**
     * If axes have changed places, the widths of layers are rows: other widths for the nearest layers; in a block, the size
     * of its input's axis.
     */
    private List<Makers.Change> permuted() {
        List<Makers.Change> changes = new ArrayList<>();
        if (makers.span().stream().anyMatch(at -> at.at().call().is("Permute"))) {
            int axis = difference.first();
            for (Trace at : makers.nearestFirst()) {
                Expression rows = at.isInModel()
                        ? Expression.of(difference.wanted(axis))
                        : new Expression.InputAxis(difference.name(), Expression.NOWHERE);
                makers.context()
                        .schema(at.at().call())
                        .flatMap(Schema::width)
                        .ifPresent(element -> changes.add(new Makers.Change(at, element, rows)));
            }
        }
        return changes;
    }
}
