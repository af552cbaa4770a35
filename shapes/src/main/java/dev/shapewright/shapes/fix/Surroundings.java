package dev.shapewright.shapes.fix;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.expression.BinaryOperator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Expression.Binary;
import dev.shapewright.shapes.expression.JavaSource;
import dev.shapewright.shapes.fix.Attempt.Told;
import dev.shapewright.shapes.language.Trace;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.layer.Call;
import dev.shapewright.shapes.layer.Schema;
import dev.shapewright.shapes.layer.Value;
import dev.shapewright.shapes.tensor.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes edits of a fault that depend on what stands around it. */
record Surroundings(Context context) {
    private Trace trace() {
        return context.trace();
    }

    /** One step of a sequence, in front of the layers before that treat each step alike. */
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

    /** A vector as the sequence, image or volume whose sizes were multiplied to make it. */
    Optional<Attempt> asMultiplied() {
        for (int i = trace().entry() - 1; i >= 0; i--) {
            List<Long> factors = factors(context.call(i));
            if (factors.size() > 1) {
                return multiplied(factors).flatMap(context::inFront);
            }
        }
        return Optional.empty();
    }

    /** The numbers whose product an annotation has as its width: none where it is written otherwise. */
    private List<Long> factors(Written call) {
        Optional<String> width = call.is("Input")
                ? Optional.of("features")
                : context.language().layers().schema(call.type()).flatMap(Schema::width);
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

    /** Sizes as axes: of two alike an image of one channel, of others a sequence. */
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
        return call.is("Dense") || call.is("Dropout") || isActivation(call);
    }

    private boolean isActivation(Written call) {
        return call.block().isEmpty() && context.language().layers().isActivation(call.type());
    }

    /** In a block a condition that what is joined with its input is like it: no stride, and as many channels. */
    Optional<Attempt> whereAlike() {
        Optional<Expression> stride =
                last("stride").map(written -> binary(BinaryOperator.EQUAL, written, Expression.of(Value.of(1))));
        Optional<Expression> channels = last("filters")
                .map(written -> binary(
                        BinaryOperator.EQUAL, new Expression.InputAxis(Axis.CHANNELS, Expression.NOWHERE), written));
        Optional<Expression> condition = stride.isPresent() && channels.isPresent()
                ? Optional.of(binary(BinaryOperator.CONDITIONAL_AND, stride.get(), channels.get()))
                : stride.or(() -> channels);
        if (trace().isInModel()
                || condition.isEmpty()
                || trace().inFront("When").isPresent()) {
            return Optional.empty();
        }
        Written when = new Written("When", Optional.empty(), Map.of("value", condition.get()));
        String text = "@When(" + JavaSource.of(condition.get()) + ") in front of " + trace().mention();
        return context.changed(
                trace(), trace().stack().insert(trace().entry(), when), trace().entry() + 1, text, Told.OUTPUT);
    }

    private static Expression binary(BinaryOperator operator, Expression left, Expression right) {
        return new Binary(operator, left, right, Expression.NOWHERE);
    }

    /** What the last annotation before sets an element to, where that differs from use to use. */
    private Optional<Expression> last(String element) {
        for (int i = trace().entry() - 1; i >= 0; i--) {
            Optional<Expression> written = Optional.ofNullable(
                            context.call(i).elements().get(element))
                    .filter(expression -> !expression.isConstant());
            if (written.isPresent()) {
                return written.map(Expression::single);
            }
        }
        return Optional.empty();
    }
}
