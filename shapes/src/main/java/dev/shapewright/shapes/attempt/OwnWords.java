package dev.shapewright.shapes.attempt;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.elaboration.Scopes;
import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.expression.Evaluated;
import dev.shapewright.shapes.expression.Evaluator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a layer that is missing in a block in the block's own words: {@code filters = 4 * width}, and not the number that
 * this is in the use at hand, which would be wrong in another use.
 */
final class OwnWords {
    private static final List<String> WIDTHS = List.of("filters", "units", "size", "features", "groups", "width");

    private final Trace trace;
    private final Optional<Shape> input;
    private final Evaluator evaluator;

    /**
     * The words of the stack that a place is in.
     *
     * @param input the shape that flows into the block; empty in the model, or if it is unknown
     */
    OwnWords(Trace trace, Optional<Shape> input) {
        this.trace = trace;
        this.input = input;

        this.evaluator = new Evaluator(Scopes.of(trace, input));
    }

    /** The layer, with each number written as the stack writes that element, if that has the same value here. */
    Written of(Call call) {
        Written written = Written.of(call);
        for (Map.Entry<String, Value> element : call.elements().entrySet()) {
            Optional<Expression> same = sizeOfInput(element.getKey(), element.getValue())
                    .or(() -> of(element.getKey(), element.getValue()));
            written = same.isPresent() ? written.with(element.getKey(), same.get()) : written;
        }
        return written;
    }

    /** For an element named like an axis: the size of that axis of the block's input, if it is the wanted value. */
    private Optional<Expression> sizeOfInput(String element, Value value) {
        return input.stream()
                .flatMap(shape -> shape.form().axes().stream())
                .filter(axis -> Form.word(axis).equals(element))
                .map(axis -> (Expression) new Expression.InputAxis(axis, Expression.NOWHERE))
                .filter(axis -> !trace.isInModel() && is(evaluator.evaluate(axis), value))
                .findFirst();
    }

    /** A value of an element as the stack writes it: by its parameters or, for channels, by those of its input. */
    Optional<Expression> of(String element, Value value) {
        if (trace.isInModel()) {
            return Optional.empty();
        }
        List<Expression> found = written(element);
        if (WIDTHS.contains(element)) {
            // The size of an embedding is a width; the size of a pool is one for each axis.
            WIDTHS.stream()
                    .filter(other -> !other.equals(element))
                    .flatMap(other -> written(other).stream())
                    .filter(expression -> !(expression instanceof Expression.Many))
                    .forEach(found::add);
            input.filter(shape -> shape.form().hasChannels()).ifPresent(shape -> found.add(channels(shape)));
        }
        return found.stream()
                .filter(expression -> is(evaluator.evaluate(expression), value))
                .min(Comparator.comparing(OwnWords::readsInput));
    }

    /** Finds what to change in the stack's expressions to give them other values here. */
    Inverse inverse() {
        return new Inverse(evaluator, new Evaluator(Scopes.inRepetition(trace, input)));
    }

    /** The last size of a block's input, as written in the block. */
    static Expression channels(Shape input) {
        Axis last = input.form().axes().get(input.form().rank() - 1);
        return new Expression.InputAxis(last, Expression.NOWHERE);
    }

    /** Whether an expression contains a size of the input, which may be the wanted number by chance. */
    static boolean readsInput(Expression expression) {
        return expression.has(Expression.InputAxis.class::isInstance);
    }

    /** The expressions that the stack sets an element to, and the parameter with the element's name. */
    private List<Expression> written(String element) {
        List<Expression> found = new ArrayList<>();
        for (Entry entry : trace.stack().entries()) {
            Optional.ofNullable(entry.call().elements().get(element))
                    .filter(expression -> !expression.isConstant())
                    .ifPresent(found::add);
        }
        trace.block()
                .flatMap(block -> block.parameter(element))
                .ifPresent(parameter ->
                        found.add(new Expression.Parameter(element, parameter.type(), Expression.NOWHERE)));
        return found;
    }

    private static boolean is(Evaluated evaluated, Value value) {
        return evaluated instanceof Evaluated.Known known
                && known.value().single().equals(value.single());
    }
}
