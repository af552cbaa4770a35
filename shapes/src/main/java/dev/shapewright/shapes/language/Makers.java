package dev.shapewright.shapes.language;

import dev.shapewright.layers.Axis;
import dev.shapewright.layers.Padding;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.layer.Edit;
import dev.shapewright.shapes.layer.LayerCatalog;
import dev.shapewright.shapes.layer.Schema;
import dev.shapewright.shapes.layer.Value;
import dev.shapewright.shapes.tensor.Exact;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The annotations that made a tensor, and what in them may be otherwise where it has the wrong shape: a padding that does not
 * keep a window's positions, a stride too many or too few, another factor of an upsampling, other filters.
 *
 * @param span places in the order of the source, of one stack or of the blocks used there
 * @param input the shape of the input of the block they stand in; none in the model
 */
record Makers(LayerCatalog layers, Program program, List<Trace> span, Optional<Shape> input) {
    /** What may be otherwise. */
    record Change(Trace at, String element, Expression value) {}

    private static final List<String> WIDTHS_OF_BLOCKS = List.of("filters", "units", "width", "features");
    static final Expression ONE = Expression.of(Value.of(1));

    /** The annotations from one of a stack on up to another, and of the blocks that are used there the ones inside. */
    static Makers of(LayerCatalog layers, Program program, Trace trace, int from, int to, Optional<Shape> input) {
        List<Trace> span = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Trace at = new Trace(trace.outer(), trace.block(), trace.stack(), i, 0);
            Optional<Block> block = program.block(at.at().call()).filter(Block::own);
            if (block.isPresent()) {
                Stack inside = block.get().stack();
                for (int j = 0; j < inside.entries().size(); j++) {
                    span.add(new Trace(Optional.of(at), block, inside, j, 0));
                }
            }
            span.add(at);
        }
        return new Makers(layers, program, span, input);
    }

    /** Everything that could give the tensor the wanted shape, the most likely first. */
    List<Change> changes(Edit.Reshaped wanted) {
        // An expectation can be of no rows at all.
        if (wanted.to().sizes().stream().anyMatch(size -> size instanceof Size.Known known && known.value() < 1)) {
            return List.of();
        }
        Optional<Boolean> larger = larger(wanted);
        if (larger.isEmpty()) {
            return wanted.to().channels() instanceof Size.Known channels ? widths(channels.value()) : List.of();
        }
        List<Change> changes = new ArrayList<>(upsamplings(wanted));
        changes.addAll(causal());
        changes.addAll(paddings());
        if (larger.get()) {
            changes.addAll(factors(wanted));
            changes.addAll(unstrided());
            changes.addAll(outputPaddings(wanted));
        } else {
            boolean spreads = span.stream().anyMatch(at -> at.at().call().is("ConvTranspose"));
            changes.addAll(spreads ? factors(wanted) : strided(wanted));
            changes.addAll(spreads ? strided(wanted) : factors(wanted));
        }
        changes.addAll(multiplying());
        changes.addAll(permuted(wanted));
        changes.addAll(inputs(wanted));
        return changes;
    }

    /** As many positions in the input as are wanted here: of use where no layer between them makes others of them. */
    private List<Change> inputs(Edit.Reshaped wanted) {
        List<Change> changes = new ArrayList<>();
        for (Trace at : span) {
            if (at.at().call().is("Input") && differing(wanted).count() == 1) {
                int axis = differing(wanted).findFirst().orElseThrow();
                String element = Form.word(wanted.to().form().axes().get(axis));
                changes.add(new Change(at, element, whole(known(wanted.to(), axis))));
            }
        }
        return changes;
    }

    /** Whether more positions are wanted, or fewer; empty where there are as many. */
    private static Optional<Boolean> larger(Edit.Reshaped wanted) {
        return differing(wanted)
                .mapToObj(axis -> known(wanted.to(), axis) > known(wanted.from(), axis))
                .findFirst();
    }

    /** The spatial axes whose sizes are known to differ. */
    private static IntStream differing(Edit.Reshaped wanted) {
        Shape from = wanted.from();
        Shape to = wanted.to();
        return IntStream.range(0, Math.min(from.form().spatialAxes(), to.form().spatialAxes()))
                .filter(axis -> from.sizes().get(axis).differsFrom(to.sizes().get(axis)));
    }

    /** The factor of an upsampling that gives as many rows as are wanted, where a whole one does. */
    private List<Change> upsamplings(Edit.Reshaped wanted) {
        int axis = differing(wanted).findFirst().orElseThrow();
        long from = known(wanted.from(), axis);
        long to = known(wanted.to(), axis);
        List<Change> changes = new ArrayList<>();
        for (Trace at : nearestFirst()) {
            Written call = at.at().call();
            if (call.is("Upsample")) {
                number(call.elements().getOrDefault("value", ONE))
                        .filter(factor -> from > 0 && factor * to % from == 0 && factor * to / from > 1)
                        .flatMap(factor -> own(at, "value", Value.of(factor * to / from)))
                        .ifPresent(changes::add);
            }
        }
        return changes;
    }

    private static long known(Shape shape, int axis) {
        return ((Size.Known) shape.sizes().get(axis)).value();
    }

    private List<Trace> nearestFirst() {
        List<Trace> nearest = new ArrayList<>(span);
        Collections.reverse(nearest);
        return nearest;
    }

    /** Whether an annotation slides a window, or is a block whose parameter says how. */
    private boolean has(Trace at, String element) {
        Written call = at.at().call();
        return call.block().isEmpty()
                ? schema(call).filter(schema -> schema.has("stride")).isPresent()
                : takesNumber(call, element);
    }

    /** Whether a block has a parameter of a name that a number, or an array of numbers, can be given for. */
    private boolean takesNumber(Written call, String parameter) {
        return program.block(call)
                .flatMap(block -> block.parameter(parameter))
                .filter(found -> found.type().takes(Type.INT) || found.type() == Type.OTHER)
                .isPresent();
    }

    /** The schema of a layer; none for a block or directive. */
    private Optional<Schema<?>> schema(Written call) {
        return call.block().isPresent() ? Optional.empty() : layers.schema(call.type());
    }

    /** The stride by which a layer multiplies or divides the rows, and the number of times a vector is repeated. */
    private List<Change> factors(Edit.Reshaped wanted) {
        int axis = differing(wanted).findFirst().orElseThrow();
        double ratio = (double) known(wanted.to(), axis) / Math.max(known(wanted.from(), axis), 1);
        List<Change> changes = new ArrayList<>();
        for (Trace at : nearestFirst()) {
            Written call = at.at().call();
            if (call.is("RepeatVector")) {
                changes.add(new Change(at, "value", whole(known(wanted.to(), axis))));
            } else if (call.block().isEmpty() && has(at, "stride")) {
                int stride = number(stride(call)).orElse(0);
                long other = Math.round(call.is("ConvTranspose") ? stride * ratio : stride / ratio);
                boolean differs = stride > 0 && other > 0 && other != stride;
                own(at, "stride", Value.of(other)).filter(change -> differs).ifPresent(changes::add);
            }
        }
        return changes;
    }

    /** The stride, which of a pool is its size where none is written. */
    static Expression stride(Written call) {
        return call.elements().getOrDefault("stride", call.elements().getOrDefault("size", ONE));
    }

    /** Where another convolution of the stack sees nothing of what comes later, one more that does not. */
    private List<Change> causal() {
        Expression word = Expression.of(Value.of(Padding.CAUSAL));
        List<Change> changes = new ArrayList<>();
        for (Trace at : nearestFirst()) {
            boolean beside = at.stack().entries().stream()
                    .map(entry -> single(entry.call().elements().getOrDefault("padding", ONE)))
                    .anyMatch(padding -> padding instanceof Expression.Known known
                            && known.value().equals(Value.of(Padding.CAUSAL)));
            if (beside && at.at().call().block().isEmpty() && has(at, "padding")) {
                changes.add(new Change(at, "padding", word));
            }
        }
        return changes;
    }

    /** Numbers of padding before the word for it, and what keeps a pool's last window between them. */
    private List<Change> paddings() {
        List<Change> changes = new ArrayList<>();
        for (Trace at : nearestFirst()) {
            Written call = at.at().call();
            if (has(at, "padding")) {
                List<Expression> paddings = Paddings.of(call);
                paddings.stream()
                        .filter(padding -> !padding.equals(Paddings.SAME))
                        .filter(padding -> !padding.equals(call.elements().get("padding")))
                        .forEach(padding -> changes.add(new Change(at, "padding", padding)));
                if (call.is("Pool") || call.is("AvgPool")) {
                    changes.add(new Change(at, "ceil", Expression.of(new Value.Truth(true))));
                }
                if (paddings.contains(Paddings.SAME)) {
                    changes.add(new Change(at, "padding", Paddings.SAME));
                }
            }
        }
        return changes;
    }

    static Expression whole(long number) {
        return Expression.of(Value.of(number));
    }

    /** What an element is that is written once for all axes. */
    static Expression single(Expression expression) {
        return expression instanceof Expression.Many many && many.items().size() == 1
                ? many.items().get(0)
                : expression;
    }

    /** The number that an element is, written once for all axes. */
    static Optional<Integer> number(Expression expression) {
        return single(expression) instanceof Expression.Known known && known.value() instanceof Value.Whole whole
                ? Optional.of((int) whole.value())
                : Optional.empty();
    }

    private List<Change> unstrided() {
        List<Change> changes = new ArrayList<>();
        for (Trace at : nearestFirst()) {
            Written call = at.at().call();
            Expression stride = call.elements().getOrDefault("stride", ONE);
            boolean pool =
                    (call.is("Pool") || call.is("AvgPool")) && !call.elements().containsKey("stride");
            if (has(at, "stride")
                    && !call.is("ConvTranspose")
                    && (pool || !number(stride).equals(Optional.of(1)))) {
                changes.add(new Change(at, "stride", ONE));
            }
        }
        return changes;
    }

    /** Transposed convolutions that multiply the rows by their stride, whatever their kernel. */
    private List<Change> multiplying() {
        List<Change> changes = new ArrayList<>();
        for (Trace at : nearestFirst()) {
            if (at.at().call().is("ConvTranspose")) {
                changes.add(new Change(at, "padding", Paddings.SAME));
            }
        }
        return changes;
    }

    /** One row more at the end, or all that are missing. */
    private List<Change> outputPaddings(Edit.Reshaped wanted) {
        List<Change> changes = new ArrayList<>();
        for (Trace at : nearestFirst()) {
            Written call = at.at().call();
            if (call.is("ConvTranspose") && !call.elements().containsKey("outputPadding")) {
                changes.add(new Change(at, "outputPadding", ONE));
                changes.add(new Change(at, "outputPadding", Expression.of(Value.of(missing(wanted)))));
            }
        }
        return changes;
    }

    private static long missing(Edit.Reshaped wanted) {
        return differing(wanted)
                .mapToLong(axis -> known(wanted.to(), axis) - known(wanted.from(), axis))
                .max()
                .orElse(0);
    }

    /** The stride that is missing: of the first window that is more than one position, else of any. */
    private List<Change> strided(Edit.Reshaped wanted) {
        List<Change> wide = new ArrayList<>();
        List<Change> pointwise = new ArrayList<>();
        long ratio = differing(wanted)
                .mapToLong(axis -> Exact.ceilDiv(known(wanted.from(), axis), known(wanted.to(), axis)))
                .max()
                .orElse(1);
        // One row too many is no matter of a stride.
        boolean plausible = ratio > 1
                && differing(wanted).anyMatch(axis -> {
                    long to = known(wanted.to(), axis);
                    long strided = Exact.ceilDiv(known(wanted.from(), axis), ratio);
                    return Math.abs(strided - to) <= Math.max(1, to / 4);
                });
        for (Trace at : span) {
            Written call = at.at().call();
            boolean one = number(call.elements().getOrDefault("stride", ONE)).equals(Optional.of(1));
            if (plausible && one && has(at, "stride") && !call.is("ConvTranspose")) {
                boolean point = number(call.elements().getOrDefault("kernel", Expression.of(Value.of(3))))
                        .equals(Optional.of(1));
                own(at, "stride", Value.of(ratio)).ifPresent((point ? pointwise : wide)::add);
            }
        }
        wide.addAll(pointwise);
        return wide;
    }

    /** Other channels of the nearest layers that set them. */
    private List<Change> widths(long channels) {
        List<Change> changes = new ArrayList<>();
        for (Trace at : nearestFirst()) {
            Written call = at.at().call();
            if (call.block().isEmpty()) {
                schema(call)
                        .flatMap(Schema::width)
                        .map(element -> owns(at, element, Value.of(channels / directions(call))))
                        .ifPresent(changes::addAll);
            } else {
                WIDTHS_OF_BLOCKS.stream()
                        .filter(element -> call.elements().containsKey(element) && takesNumber(call, element))
                        .flatMap(element -> own(at, element, Value.of(channels)).stream())
                        .forEach(changes::add);
            }
        }
        return changes;
    }

    /** How many outputs of its width a layer puts in a row. */
    private static int directions(Written call) {
        return call.elements().get("bidirectional") instanceof Expression.Known known
                        && known.value().equals(new Value.Truth(true))
                ? 2
                : 1;
    }

    /** Where axes have changed places, the widths of layers are rows: other ones of the nearest, in a block its input's. */
    private List<Change> permuted(Edit.Reshaped wanted) {
        List<Change> changes = new ArrayList<>();
        if (span.stream().anyMatch(at -> at.at().call().is("Permute"))) {
            int axis = differing(wanted).findFirst().orElseThrow();
            Axis name = wanted.to().form().axes().get(axis);
            for (Trace at : nearestFirst()) {
                Expression rows = at.isInModel()
                        ? whole(known(wanted.to(), axis))
                        : new Expression.InputAxis(name, Expression.NOWHERE);
                schema(at.at().call())
                        .flatMap(Schema::width)
                        .ifPresent(element -> changes.add(new Change(at, element, rows)));
            }
        }
        return changes;
    }

    /** A value in the words of the stack it is set in, and the argument of the block that gives it. */
    private List<Change> owns(Trace at, String element, Value value) {
        return Stream.of(own(at, element, value), argument(at, element, value))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Another argument for the parameter that an element is worked out from. */
    private static Optional<Change> argument(Trace at, String element, Value value) {
        Expression written = at.at().call().elements().getOrDefault(element, ONE);
        return at.outer()
                .flatMap(use -> new OwnWords(at, Optional.empty())
                        .inverse()
                        .argument(written, value)
                        .map(argument -> Origin.of(use, Map.of(argument.getKey(), argument.getValue()))))
                .filter(origin -> !origin.calculates())
                .flatMap(origin -> origin.values().entrySet().stream()
                        .findFirst()
                        .map(only -> new Change(origin.at(), only.getKey(), Expression.of(only.getValue()))));
    }

    /** A value in the words of the stack it is set in; a number in a block only where a number stands already. */
    private Optional<Change> own(Trace at, String element, Value value) {
        boolean sameBlock = span.get(span.size() - 1).outer().equals(at.outer());
        Optional<Expression> words = new OwnWords(at, sameBlock ? input : Optional.empty()).of(element, value);
        if (words.isPresent()) {
            return Optional.of(new Change(at, element, words.get()));
        }
        Expression written = at.at().call().elements().getOrDefault(element, ONE);
        boolean stands = at.isInModel() || at.at().call().elements().containsKey(element);
        if (stands && OwnWords.isConstant(written)) {
            return Optional.of(new Change(at, element, Expression.of(value)));
        }
        return argument(at, element, value);
    }
}
