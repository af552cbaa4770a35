package dev.shapewright.shapes.attempt;

import dev.shapewright.shapes.attempt.Attempt.Told;
import dev.shapewright.shapes.elaboration.Address;
import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.expression.BinaryOperator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.JavaSource;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the edits for a fault that give other values to elements: those of the faulty annotation, or whatever they come
 * from.
 */
record ElementEdits(Context context) {
    /** How far from an impossible number to look for another one. */
    private static final int NEAR = 8;

    private static final String BIAS = "bias";

    /**
     * Other values. What a block calculates stays calculated, with another argument or constant: a number in its place would
     * be wrong in another use.
     */
    List<Attempt> set(Map<String, Value> elements) {
        return set(Origin.of(context.trace(), elements));
    }

    /** The channels of the block's input, in the block's own words. */
    Optional<Attempt> channelsOfInput(String element) {
        Trace at = context.trace();
        return context.inputOf(at)
                .filter(shape -> shape.form().hasChannels())
                .flatMap(shape -> set(at, element, OwnWords.channels(shape)));
    }

    List<Attempt> set(Origin origin) {
        return set(origin, NEAR);
    }

    /**
     * The same, including numbers near the wanted one.
     *
     * @param far how far from the wanted one; 0 in the surrounding blocks, since searching nearby at every level would
     *     search everywhere
     */
    private List<Attempt> set(Origin origin, int far) {
        if (!origin.calculates()) {
            return Stream.concat(byDefault(origin).stream(), uncalculated(origin).stream())
                    .toList();
        } else if (origin.values().size() > 1) {
            return List.of();
        }
        Trace at = origin.at();
        Map.Entry<String, Value> wanted = origin.values().entrySet().iterator().next();
        Expression written = Optional.ofNullable(at.at().call().elements().get(wanted.getKey()))
                .orElseThrow();
        Inverse inverse = new OwnWords(at, context.inputOf(at)).inverse();
        List<Attempt> attempts = new ArrayList<>();
        for (Value near : Inverse.near(wanted.getValue(), far)) {
            inverse.argument(written, near)
                    .flatMap(argument -> argument(at, argument.getKey(), argument.getValue()))
                    .ifPresent(outer -> attempts.addAll(set(outer, 0)));
        }
        inverse.written(written, wanted.getValue())
                .flatMap(other -> set(at, wanted.getKey(), other))
                .ifPresent(attempts::add);
        return attempts;
    }

    /** For a parameter left at its default, another argument for the parameter that this default is calculated from. */
    List<Attempt> byDefault(Origin origin) {
        Written use = origin.at().at().call();
        Optional<Block> block = context.program().block(use);
        Map.Entry<String, Value> wanted = origin.values().entrySet().iterator().next();
        if (block.isEmpty() || origin.values().size() > 1 || use.elements().containsKey(wanted.getKey())) {
            return List.of();
        }
        Trace inside = new Trace(Optional.of(origin.at()), block, block.get().stack(), 0, 0);
        Inverse inverse = new OwnWords(inside, context.inputOf(inside)).inverse();
        return block.get()
                .parameter(wanted.getKey())
                .flatMap(Block.Parameter::fallback)
                .flatMap(written -> inverse.argument(written, wanted.getValue()))
                .flatMap(argument -> argument(inside, argument.getKey(), argument.getValue()))
                .map(argument -> set(argument, 0))
                .orElse(List.of());
    }

    /** Another argument of the block that a place is in. */
    private static Optional<Origin> argument(Trace at, String parameter, Value value) {
        return at.outer().map(use -> Origin.of(use, Map.of(parameter, value)));
    }

    /** The same for elements that no block calculates; for one that is just a parameter, the argument changes. */
    Optional<Attempt> uncalculated(Map<String, Value> elements) {
        return uncalculated(context.trace(), elements);
    }

    Optional<Attempt> uncalculated(Trace at, Map<String, Value> elements) {
        return uncalculated(Origin.of(at, elements));
    }

    private Optional<Attempt> uncalculated(Origin origin) {
        return origin.calculates() ? Optional.empty() : set(origin.at(), origin.values(), where(origin.at()));
    }

    /** Says where an element is, unless in the annotation at the reported line of the model. */
    private String where(Trace at) {
        return at.equals(context.trace().inModel()) ? "" : " in " + at.mention();
    }

    /** Sets an element of an annotation to an expression. */
    Optional<Attempt> set(Trace at, String element, Expression value) {
        Expression spelled = spelled(at, element, value);
        Written changed = at.at().call().with(element, spelled);
        return context.changed(at, changed, element + " = " + JavaSource.of(spelled) + where(at));
    }

    /** Sets elements of an annotation to values. */
    Optional<Attempt> set(Trace at, Map<String, Value> elements, String where) {
        Written changed = at.at().call();
        List<String> texts = new ArrayList<>();
        for (Map.Entry<String, Value> element : elements.entrySet()) {
            Expression spelled = spelled(at, element.getKey(), Expression.of(element.getValue()));
            changed = changed.with(element.getKey(), spelled);
            texts.add(element.getKey() + " = " + JavaSource.of(spelled));
        }
        return context.changed(at, changed, String.join(", ", texts) + where);
    }

    /**
     * Sets an element in several annotations of one type and stack, from the first of them to the last; empty if there are
     * others of that type on their lines, for which the text would hold as well.
     */
    Optional<Attempt> setInEach(List<Trace> row, String element, Expression value) {
        Trace first = row.get(0);
        Trace last = row.get(row.size() - 1);
        long there = first.stack().entries().stream()
                .filter(entry -> entry.call().type().equals(first.at().call().type()))
                .filter(entry -> entry.line() >= first.at().line()
                        && entry.line() <= last.at().line())
                .count();
        if (there > row.size()) {
            return Optional.empty();
        }
        Map<Integer, Written> changed = new HashMap<>();
        row.forEach(at -> changed.put(at.entry(), at.at().call().with(element, value)));
        String text = element + " = " + JavaSource.of(value) + " in each " + first.mentionAll(last.entry());
        return context.changed(first, first.stack().with(changed), text);
    }

    /** A number, written like the product that it replaces: {@code 7 * 7 * 256} in place of {@code 7 * 7 * 128}. */
    private Expression spelled(Trace at, String element, Expression value) {
        return Optional.ofNullable(at.at().call().elements().get(element))
                .map(Expression::single)
                .filter(written -> written instanceof Expression.Binary binary
                        && binary.operator() == BinaryOperator.TIMES
                        && written.isConstant())
                .filter(written -> value instanceof Expression.Known)
                .flatMap(written -> new OwnWords(at, context.inputOf(at))
                        .inverse()
                        .rewritten(written, ((Expression.Known) value).value()))
                .orElse(value);
    }

    /** Other values in the nearest preceding annotation that has the elements. */
    Optional<Attempt> ofLayer(Map<String, Value> elements) {
        Trace trace = context.trace();
        for (int i = trace.entry() - 1; i >= 0; i--) {
            Trace at = trace.beside(i);
            if (at.at().call().elements().keySet().containsAll(elements.keySet())) {
                Origin origin = Origin.of(at, elements);
                return origin.calculates()
                        ? Optional.empty()
                        : set(origin.at(), origin.values(), " in " + origin.at().mention());
            }
        }
        return Optional.empty();
    }

    /**
     * Turns a switch of a preceding layer: adds a bias where there is none, or removes the one that is there; then other
     * switches, such as whether a norm is affine. The nearest layer comes first; then all layers of a type.
     */
    Stream<Attempt> otherSwitch() {
        return Stream.of(switched(BIAS::equals), switched(element -> !element.equals(BIAS)), switchedInEach())
                .flatMap(Function.identity());
    }

    private Stream<Attempt> switchedInEach() {
        Map<String, List<Trace>> types = new LinkedHashMap<>();
        for (int i = 0; i < context.trace().entry(); i++) {
            Trace at = context.trace().beside(i);
            types.computeIfAbsent(at.at().call().type(), type -> new ArrayList<>())
                    .add(at);
        }
        return types.values().stream()
                .filter(layers -> layers.size() > 1)
                .flatMap(layers -> context.schema(layers.get(0).at().call()).stream()
                        .flatMap(schema -> schema.switches().entrySet().stream())
                        .flatMap(element -> switched(layers, element.getKey(), element.getValue()).stream()));
    }

    /** Turns a switch of several layers that all have it in the same position. */
    private Optional<Attempt> switched(List<Trace> layers, String element, boolean usual) {
        List<Expression> written = layers.stream()
                .map(at -> at.at().call().elements().getOrDefault(element, Expression.of(new Value.Truth(usual))))
                .distinct()
                .toList();
        return written.size() == 1
                        && written.get(0) instanceof Expression.Known known
                        && known.value() instanceof Value.Truth truth
                ? setInEach(layers, element, Expression.of(new Value.Truth(!truth.value())))
                : Optional.empty();
    }

    private Stream<Attempt> switched(Predicate<String> elements) {
        Trace trace = context.trace();
        return IntStream.iterate(trace.entry() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(trace::beside)
                .flatMap(at -> context.schema(at.at().call()).stream()
                        .flatMap(schema -> schema.switches().entrySet().stream())
                        .filter(element -> elements.test(element.getKey()))
                        .flatMap(element -> switched(at, element.getKey(), element.getValue()).stream()));
    }

    private Optional<Attempt> switched(Trace at, String element, boolean usual) {
        Expression written = at.at().call().elements().getOrDefault(element, Expression.of(new Value.Truth(usual)));
        return written instanceof Expression.Known known && known.value() instanceof Value.Truth truth
                ? set(at, Map.of(element, new Value.Truth(!truth.value())), " in " + at.mention())
                : Optional.empty();
    }

    /** Only as many repetitions as precede the faulty one. */
    Optional<Attempt> fewerRepetitions() {
        Trace repeated = context.trace();
        while (repeated.round() == 0 && repeated.outer().isPresent()) {
            repeated = repeated.outer().get();
        }
        int rounds = repeated.round();
        Address last = Address.of(repeated).round(rounds - 1);
        return repeated.inFront(Directive.REPEAT)
                .filter(repeat -> rounds > 0 && repeat.inFront(Directive.REPEAT).isEmpty())
                .map(repeat -> Origin.of(repeat, Map.of("value", Value.of(rounds))))
                .filter(origin -> !origin.calculates())
                .flatMap(origin ->
                        set(origin.at(), origin.values(), " in " + origin.at().mention()))
                .map(fewer -> new Attempt(fewer.program(), last, fewer.text(), Told.OUTPUT).leavingOut());
    }
}
