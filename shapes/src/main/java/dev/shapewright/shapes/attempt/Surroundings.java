package dev.shapewright.shapes.attempt;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.attempt.Attempt.Told;
import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.expression.BinaryOperator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Expression.Binary;
import dev.shapewright.shapes.expression.JavaSource;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.Schema;
import dev.shapewright.shapes.tensor.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the edits for a fault that depend on its surroundings. */
record Surroundings(Context context) {
    private Trace trace() {
        return context.trace();
    }

    /** Takes one step of a sequence, in front of the preceding layers that treat each step alike. */
    Optional<Attempt> oneStep() {
        int place = trace().entry();
        while (place > 0 && treatsEachStepAlike(context.call(place - 1))) {
            place--;
        }
        while (place > 0 && Context.isSpokenOf(trace().stack(), place)) {
            place--;
        }
        boolean token = trace().stack().lastBefore(place, "ClassToken") >= 0;
        Call step = Call.of("Step").with("value", Value.of(token ? 0 : -1));
        boolean here = place == trace().entry() && trace().isInModel();
        String text = step + " in front" + (here ? "" : " of " + trace().mention(place));
        return context.changed(
                trace(), trace().stack().insert(place, Written.of(step)), trace().entry() + 1, text, Told.OUTPUT);
    }

    /** Reshapes a vector to the sequence, image or volume whose sizes were multiplied to make it. */
    Optional<Attempt> asMultiplied() {
        for (int i = trace().entry() - 1; i >= 0; i--) {
            List<Long> factors = factors(context.call(i));
            if (factors.size() > 1) {
                return multiplied(factors).flatMap(context::inFront);
            }
        }
        return Optional.empty();
    }

    /** The numbers whose product is written as an annotation's width; empty if the width is written otherwise. */
    private List<Long> factors(Written call) {
        Optional<String> width = call.is(Directive.INPUT)
                ? Optional.of("features")
                : context.schema(call).flatMap(Schema::width);
        List<Long> factors = new ArrayList<>();
        boolean known = call.block().isEmpty()
                && width.map(call.elements()::get)
                        .filter(written -> multiply(written, factors))
                        .isPresent();
        return known ? factors : List.of();
    }

    private static boolean multiply(Expression product, List<Long> factors) {
        if (product instanceof Binary binary && binary.operator() == BinaryOperator.TIMES) {
            return multiply(binary.left(), factors) && multiply(binary.right(), factors);
        } else if (product instanceof Expression.Known known && known.value() instanceof Value.Whole whole) {
            return factors.add(whole.value());
        }
        return false;
    }

    /** Sizes as axes: two equal ones make an image of one channel, others a sequence. */
    private static Optional<Call> multiplied(List<Long> sizes) {
        boolean square = sizes.size() == 2 && sizes.get(0).equals(sizes.get(1));
        List<Long> all = new ArrayList<>(sizes);
        if (square) {
            all.add(1L);
        }
        return Arrays.stream(Form.values())
                .filter(form -> form.spatialAxes() > 0 && form.rank() == all.size())
                .findFirst()
                .map(form -> {
                    Call reshape = Call.of("Reshape");
                    for (int i = 0; i < all.size(); i++) {
                        reshape = reshape.with(Form.word(form.axes().get(i)), Value.of(all.get(i)));
                    }
                    return reshape;
                });
    }

    private boolean treatsEachStepAlike(Written call) {
        return call.is("Dense") || call.is("Dropout") || context.isActivation(call);
    }

    /**
     * In a block, a condition that whatever is joined with the block's input is like it: no stride, and as many channels.
     */
    List<Attempt> whereAlike() {
        Optional<Expression> stride = last("stride").map(written -> binary(BinaryOperator.EQUAL, written, Makers.ONE));
        Optional<Expression> channels = last("filters")
                .map(written -> binary(
                        BinaryOperator.EQUAL, new Expression.InputAxis(Axis.CHANNELS, Expression.NOWHERE), written));
        if (trace().isInModel()) {
            return List.of();
        }
        Optional<Trace> when = trace().inFront(Directive.WHEN);
        List<Attempt> attempts = when.isPresent()
                ? changed(when.get(), condition(when.get()), BinaryOperator.CONDITIONAL_AND, stride, channels)
                : both(BinaryOperator.CONDITIONAL_AND, stride, channels).flatMap(this::onlyWhere).stream()
                        .toList();
        return attempts.stream().filter(this::joinsSomewhere).toList();
    }

    /** Whether a join with a condition is present in any use of its block at all. */
    private boolean joinsSomewhere(Attempt attempt) {
        int join = attempt.address().last().entry();
        return context.elaborator().elaborate(attempt.program()).traces().stream()
                .anyMatch(made -> made.entry() == join && made.isInStackOf(trace()));
    }

    private Optional<Attempt> onlyWhere(Expression condition) {
        Written when = new Written("When", Optional.empty(), Map.of("value", condition));
        String text = when + " in front of " + trace().mention();
        return context.changed(
                trace(), trace().stack().insert(trace().entry(), when), trace().entry() + 1, text, Told.OUTPUT);
    }

    /**
     * A condition in a branch of a block that also holds if the projection changes the width of the block's input, or
     * strides.
     */
    List<Attempt> whenUnlike() {
        List<Trace> conditions = conditions();
        if (trace().isInModel() || conditions.size() != 1) {
            return List.of();
        }
        Trace when = conditions.get(0);
        Expression before = condition(when);
        int projection = when.entry();
        while (context.call(projection).stands(Directive.Place.IN_FRONT)) {
            projection++;
        }
        Written call = context.call(projection);
        return changed(when, before, BinaryOperator.CONDITIONAL_OR, strided(call), widened(call));
    }

    /** The condition under which a projection of a block's input is needed; empty if it always is, or if that is unknown. */
    Optional<Expression> where(Written projection) {
        boolean always = Optional.ofNullable(projection.elements().get("stride"))
                .filter(Expression::isConstant)
                .isPresent();
        return always || trace().isInModel()
                ? Optional.empty()
                : both(BinaryOperator.CONDITIONAL_OR, strided(projection), widened(projection));
    }

    /** The condition that a projection strides, if that differs from use to use. */
    private static Optional<Expression> strided(Written projection) {
        return Optional.ofNullable(projection.elements().get("stride"))
                .flatMap(Surroundings::variable)
                .map(written -> binary(BinaryOperator.NOT_EQUAL, written, Makers.ONE));
    }

    /** What differs from use to use: the whole of an element or, in a list, the one part that does. */
    private static Optional<Expression> variable(Expression written) {
        List<Expression> parts = written instanceof Expression.Many many ? many.items() : List.of(written);
        List<Expression> variable = parts.stream()
                .filter(part -> !part.isConstant())
                .collect(Collectors.toMap(JavaSource::of, part -> part, (one, same) -> one))
                .values()
                .stream()
                .toList();
        return variable.size() == 1 ? Optional.of(variable.get(0)) : Optional.empty();
    }

    /** The condition that a projection's width differs from that of the block's input. */
    private Optional<Expression> widened(Written projection) {
        return context.widths(projection).stream()
                .findFirst()
                .map(projection.elements()::get)
                .map(Expression::single)
                .filter(written -> !(written instanceof Expression.Many) && !OwnWords.readsInput(written))
                .flatMap(written -> context.inputOf(trace())
                        .filter(input -> input.form().hasChannels())
                        .map(input -> binary(BinaryOperator.NOT_EQUAL, OwnWords.channels(input), written)));
    }

    /** The conditions in the fork that is closed here, except that of the join itself. */
    private List<Trace> conditions() {
        Optional<Trace> own = trace().inFront(Directive.WHEN);
        List<Trace> conditions = new ArrayList<>();
        for (int i = trace().entry() - 1; i >= 0 && !context.vocabulary().closesFork(context.call(i)); i--) {
            if (context.call(i).is(Directive.WHEN) && i != own.map(Trace::entry).orElse(i + 1)) {
                conditions.add(trace().beside(i));
            }
        }
        return conditions;
    }

    private static Expression condition(Trace when) {
        return when.at().call().elements().getOrDefault("value", Expression.of(new Value.Truth(true)));
    }

    /** Other conditions in place of one: with the part that it lacks, or made anew of both parts. */
    private List<Attempt> changed(
            Trace when,
            Expression before,
            BinaryOperator operator,
            Optional<Expression> stride,
            Optional<Expression> width) {
        Stream<Expression> extended = Stream.of(
                        stride.filter(part -> !compares(before, part)).map(part -> binary(operator, part, before)),
                        width.filter(part -> !compares(before, part)).map(part -> binary(operator, before, part)))
                .flatMap(Optional::stream);
        return Stream.concat(extended, both(operator, stride, width).stream())
                .map(condition -> when.at().call().with("value", condition))
                .flatMap(other -> context.changed(when, other, other + " instead of " + when.mention()).stream())
                .toList();
    }

    private static Optional<Expression> both(
            BinaryOperator operator, Optional<Expression> stride, Optional<Expression> width) {
        return stride.isPresent() && width.isPresent()
                ? Optional.of(binary(operator, stride.get(), width.get()))
                : stride.or(() -> width);
    }

    /** Whether a condition compares what a part of the wanted one compares. */
    private static boolean compares(Expression condition, Expression part) {
        return condition instanceof Binary binary
                && (JavaSource.of(binary.left()).equals(JavaSource.of(((Binary) part).left()))
                        || compares(binary.left(), part)
                        || compares(binary.right(), part));
    }

    private static Expression binary(BinaryOperator operator, Expression left, Expression right) {
        return new Binary(operator, left, right, Expression.NOWHERE);
    }

    /** What the last preceding annotation sets an element to, if that differs from use to use. */
    private Optional<Expression> last(String element) {
        for (int i = trace().entry() - 1; i >= 0; i--) {
            Optional<Expression> written = Optional.ofNullable(
                            context.call(i).elements().get(element))
                    .filter(expression -> !expression.isConstant());
            if (written.isPresent()) {
                return written.flatMap(Surroundings::variable);
            }
        }
        return Optional.empty();
    }
}
