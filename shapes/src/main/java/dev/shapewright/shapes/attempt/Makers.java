package dev.shapewright.shapes.attempt;

import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The annotations that made a tensor, and what to change in them when it has the wrong shape: the filters or, if its
 * {@link Positions} differ, a padding or stride.
 *
 * @param span places in source order, of one stack or of the blocks used there; if there are too many, the last ones
 */
record Makers(Context context, List<Trace> span) {
    /** A possible change. */
    record Change(Trace at, String element, Expression value) {}

    /** At most this many annotations are searched, the nearest: more than a person would. */
    private static final int MOST_PLACES = 1_000;

    static final Expression ONE = Expression.of(Value.of(1));

    /** The annotations of a stretch, and those inside the user's blocks there. */
    static Makers of(Context context, Stretch stretch) {
        List<Trace> span = new ArrayList<>();
        for (int i = stretch.to() - 1; i >= stretch.from() && span.size() < MOST_PLACES; i--) {
            add(span, context.program(), stretch.at().beside(i));
        }
        Collections.reverse(span);
        return new Makers(context, span);
    }

    /** Adds a place in front of others, the last first; a use of a block comes behind what is inside. */
    private static void add(List<Trace> nearest, Program program, Trace at) {
        nearest.add(at);
        Optional<Block> block = program.block(at.at().call()).filter(used -> used.own() && used.sound());
        int inside = block.map(used -> used.stack().entries().size()).orElse(0);
        for (int i = inside - 1; i >= 0 && nearest.size() < MOST_PLACES; i--) {
            add(
                    nearest,
                    program,
                    new Trace(Optional.of(at), block, block.orElseThrow().stack(), i, 0));
        }
    }

    /** All changes that could give the tensor the wanted shape, the most likely first. */
    List<Change> changes(Edit.Reshaped wanted) {
        // An expectation may have no rows at all.
        if (wanted.to().sizes().stream().anyMatch(size -> size instanceof Size.Known known && known.value() < 1)) {
            return List.of();
        }
        Positions positions = new Positions(this, new Difference(wanted.from(), wanted.to()));
        if (positions.difference().any()) {
            return positions.changes();
        }
        return wanted.to().channels() instanceof Size.Known channels ? widths(channels.value()) : List.of();
    }

    /** The same places, the nearest first. */
    List<Trace> nearestFirst() {
        List<Trace> nearest = new ArrayList<>(span);
        Collections.reverse(nearest);
        return nearest;
    }

    /** The layers among them that slide a window, the nearest first. */
    List<Trace> windows() {
        return nearestFirst().stream()
                .filter(at -> at.at().call().block().isEmpty() && has(at, "stride"))
                .toList();
    }

    /** Whether an annotation slides a window and has an element for it, or is a block with a parameter of that name. */
    boolean has(Trace at, String element) {
        Written call = at.at().call();
        return call.block().isEmpty()
                ? context.schema(call)
                        .filter(schema -> schema.has("stride") && schema.has(element))
                        .isPresent()
                : context.takesNumber(call, element);
    }

    /** Other channels for the layers that set them, the nearest first: in front of a pixel shuffle, as many as that divides. */
    private List<Change> widths(long channels) {
        List<Change> changes = new ArrayList<>();
        long wanted = channels;
        for (Trace at : nearestFirst()) {
            Written call = at.at().call();
            if (call.is("Slice") && !call.elements().containsKey("axis")) {
                changes.addAll(slice(at, wanted));
            }
            for (String element : context.widths(call)) {
                changes.addAll(
                        call.block().isEmpty()
                                ? owns(at, element, Value.of(wanted / directions(call)))
                                : own(at, element, Value.of(wanted)).stream().toList());
            }
            if (call.is("PixelShuffle")) {
                long scale =
                        number(at, call.elements().getOrDefault("value", ONE)).orElse(1);
                wanted *= scale * scale;
            }
            if (wanted > Integer.MAX_VALUE) {
                return changes;
            }
        }
        return changes;
    }

    /** The end of a slice of a given number of channels or positions; empty if its beginning is calculated. */
    List<Change> slice(Trace at, long size) {
        return at.at().call().elements().getOrDefault("from", Expression.of(0)).number().stream()
                .flatMap(from -> own(at, "to", Value.of(from + size)).stream())
                .toList();
    }

    /** How many outputs of its width a layer concatenates. */
    private static int directions(Written call) {
        return call.elements().get("bidirectional") instanceof Expression.Known known
                        && known.value().equals(new Value.Truth(true))
                ? 2
                : 1;
    }

    /** A value in the words of the stack it is set in, and the argument of the block that gives it. */
    private List<Change> owns(Trace at, String element, Value value) {
        return Stream.of(own(at, element, value), argument(at, element, value))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Whether an element is a parameter that an earlier annotation of the stack already has. */
    private static boolean isTaken(Trace at, Expression written) {
        return written instanceof Expression.Parameter parameter
                && IntStream.range(0, at.entry())
                        .mapToObj(i -> at.stack().entries().get(i).call())
                        .flatMap(call -> call.elements().values().stream())
                        .anyMatch(other -> other.has(part -> part instanceof Expression.Parameter same
                                && same.name().equals(parameter.name())));
    }

    /** Another argument for the parameter that an element is calculated from. */
    private Optional<Change> argument(Trace at, String element, Value value) {
        Expression written =
                at.at().call().elements().getOrDefault(element, ONE).single();
        return at.outer()
                .flatMap(use -> new OwnWords(at, context.inputOf(at))
                        .inverse()
                        .argument(written, value)
                        .map(argument -> Origin.of(use, Map.of(argument.getKey(), argument.getValue()))))
                .filter(origin -> !origin.calculates())
                .flatMap(origin -> origin.values().entrySet().stream()
                        .findFirst()
                        .map(only -> new Change(origin.at(), only.getKey(), Expression.of(only.getValue()))));
    }

    /** The block's parameter with the name of an element, if it has a given value in the use at hand. */
    Optional<Change> parameter(Trace at, String element, Value value) {
        return at.block()
                .flatMap(block -> block.parameter(element))
                .map(parameter -> (Expression) new Expression.Parameter(element, parameter.type(), Expression.NOWHERE))
                .filter(written -> !written.equals(at.at().call().elements().get(element)))
                .filter(written -> number(at, written).equals(OptionalLong.of(((Value.Whole) value).value())))
                .map(written -> new Change(at, element, written));
    }

    /** The whole number that an expression is in a stack; empty if it is not a number, or differs between repetitions. */
    OptionalLong number(Trace at, Expression written) {
        return new OwnWords(at, context.inputOf(at)).inverse().whole(written);
    }

    /** A value in the words of the stack it is set in; in a block, a number only in place of another number. */
    Optional<Change> own(Trace at, String element, Value value) {
        Expression written = at.at().call().elements().getOrDefault(element, ONE);
        boolean ofInput = span.get(span.size() - 1).outer().equals(at.outer()) || isTaken(at, written);
        Optional<Expression> words =
                new OwnWords(at, ofInput ? context.inputOf(at) : Optional.empty()).of(element, value);
        if (words.isPresent()) {
            return Optional.of(new Change(at, element, words.get()));
        }
        if (written.isConstant()) {
            return Optional.of(new Change(at, element, Expression.of(value)));
        }
        return argument(at, element, value);
    }
}
