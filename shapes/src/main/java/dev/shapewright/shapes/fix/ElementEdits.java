package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.expression.BinaryOperator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.JavaSource;
import dev.shapewright.shapes.fix.Attempt.Told;
import dev.shapewright.shapes.language.Address;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Trace;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.layer.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes edits of a fault that give elements other values: those of the faulty annotation, or of whatever they come from. */
record ElementEdits(Context context) {
    /** So far from a number that cannot be had another one is looked for. */
    private static final int NEAR = 8;

    /**
     * Other values. What a block calculates goes on to be calculated, for a number in its place would be another use's
     * mistake: another argument, or another constant.
     */
    List<Attempt> set(Map<String, Value> elements) {
        return set(Origin.of(context.trace(), elements));
    }

    /** The channels of what flows into the block, in its own words. */
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
     * The same with numbers near the wanted one, too.
     *
     * @param far how far; in the blocks around those inside it is 0, for who goes astray at each goes everywhere
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

    /** Another argument in the place of one that is left at its default, and is worked out from that. */
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

    /** The same of what no block calculates; where one is just a parameter's, the argument is what to change. */
    Optional<Attempt> uncalculated(Map<String, Value> elements) {
        return uncalculated(context.trace(), elements);
    }

    Optional<Attempt> uncalculated(Trace at, Map<String, Value> elements) {
        return uncalculated(Origin.of(at, elements));
    }

    private Optional<Attempt> uncalculated(Origin origin) {
        return origin.calculates() ? Optional.empty() : set(origin.at(), origin.values(), where(origin.at()));
    }

    /** Where an element stands, if not in the annotation that the model's line is of. */
    private String where(Trace at) {
        return at.equals(context.trace().inModel()) ? "" : " in " + at.mention();
    }

    /** An element of an annotation set to an expression. */
    Optional<Attempt> set(Trace at, String element, Expression value) {
        Expression spelled = spelled(at, element, value);
        Written changed = at.at().call().with(element, spelled);
        return context.changed(at, changed, element + " = " + JavaSource.of(spelled) + where(at));
    }

    /** Elements of an annotation set to values. */
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

    /** A number as it is written where a product stands: {@code 7 * 7 * 256} in the place of {@code 7 * 7 * 128}. */
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

    /** Other values in the nearest annotation before that has the elements. */
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

    /** A bias where a layer before has none, or none where it has one: the nearest first. */
    List<Attempt> otherBias() {
        List<Attempt> attempts = new ArrayList<>();
        Trace trace = context.trace();
        for (int i = trace.entry() - 1; i >= 0; i--) {
            Trace at = trace.beside(i);
            Written call = at.at().call();
            boolean biased =
                    context.schema(call).filter(schema -> schema.has("bias")).isPresent();
            Expression bias = call.elements().getOrDefault("bias", Expression.of(new Value.Truth(true)));
            if (biased && bias instanceof Expression.Known known && known.value() instanceof Value.Truth truth) {
                set(at, Map.of("bias", new Value.Truth(!truth.value())), " in " + at.mention())
                        .ifPresent(attempts::add);
            }
        }
        return attempts;
    }

    /** As many repetitions as there are in front of the one that is at fault. */
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
