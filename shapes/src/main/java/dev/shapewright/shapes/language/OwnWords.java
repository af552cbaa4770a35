package dev.shapewright.shapes.language;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.expression.Evaluated;
import dev.shapewright.shapes.expression.Evaluator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.JavaSource;
import dev.shapewright.shapes.expression.Scope;
import dev.shapewright.shapes.layer.Call;
import dev.shapewright.shapes.layer.Value;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says a layer that is missing in a block in the block's own words: {@code filters = 4 * width}, and not the number that this
 * is in the use at hand, which would be another one's mistake.
 */
final class OwnWords {
    private static final List<String> WIDTHS = List.of("filters", "units", "size", "features", "groups", "width");

    private final Trace trace;
    private final Optional<Shape> input;
    private final Scope scope;
    private final Evaluator evaluator;

    /**
     * The words of the stack that a place is in.
     *
     * @param input what flows into the block; none in the model, or where it is not known
     */
    OwnWords(Trace trace, Optional<Shape> input) {
        this.trace = trace;
        this.input = input;
        this.scope = scope(trace, input);
        this.evaluator = new Evaluator(scope);
    }

    /** The layer; each of its numbers is what is written in the stack for that element and is the same here. */
    Written of(Call call) {
        Written written = Written.of(call);
        for (Map.Entry<String, Value> element : call.elements().entrySet()) {
            Optional<Expression> same = of(element.getKey(), element.getValue());
            written = same.isPresent() ? written.with(element.getKey(), same.get()) : written;
        }
        return written;
    }

    /** A value of an element as the stack writes it: by its parameters or, of channels, by those of its input. */
    Optional<Expression> of(String element, Value value) {
        if (trace.isInModel()) {
            return Optional.empty();
        }
        List<Expression> found = written(element);
        if (WIDTHS.contains(element)) {
            // The size of an embedding is a width, the size of a pool is one for each axis.
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

    /** What to change in the stack's expressions for them to have other values here. */
    Inverse inverse() {
        return new Inverse(evaluator, new Evaluator(new RepeatedScope(scope, trace.round())));
    }

    private static Expression channels(Shape input) {
        Axis last = input.form().axes().get(input.form().rank() - 1);
        return new Expression.InputAxis(last, Expression.NOWHERE);
    }

    /** Whether an expression is a size of the input, which may be the wanted number by chance. */
    private static boolean readsInput(Expression expression) {
        return JavaSource.of(expression).contains("In.");
    }

    /** What the stack sets an element to, and what it would be by a parameter of its name. */
    private List<Expression> written(String element) {
        List<Expression> found = new ArrayList<>();
        for (Entry entry : trace.stack().entries()) {
            Optional.ofNullable(entry.call().elements().get(element))
                    .filter(expression -> !isConstant(expression))
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
                && single(known.value()).equals(single(value));
    }

    /** The value of an array of one. */
    static Value single(Value value) {
        return value instanceof Value.Many many && many.values().size() == 1
                ? many.values().get(0)
                : value;
    }

    /** Whether an expression is the same number in every use and repetition. */
    static boolean isConstant(Expression expression) {
        if (expression instanceof Expression.Many many) {
            for (Expression item : many.items()) {
                if (!isConstant(item)) {
                    return false;
                }
            }
            return true;
        } else if (expression instanceof Expression.Unary unary) {
            return isConstant(unary.operand());
        } else if (expression instanceof Expression.Binary binary) {
            return isConstant(binary.left()) && isConstant(binary.right());
        } else if (expression instanceof Expression.Conditional conditional) {
            return isConstant(conditional.condition()) && isConstant(conditional.yes()) && isConstant(conditional.no());
        } else if (expression instanceof Expression.Cast cast) {
            return isConstant(cast.operand());
        }
        return expression instanceof Expression.Known;
    }

    /** What names mean at a place. */
    private static Scope scope(Trace at, Optional<Shape> input) {
        if (at.outer().isEmpty()) {
            return new ModelScope();
        }
        Trace use = at.outer().get();
        Block block = at.block().orElseThrow();
        Evaluator evaluator = new Evaluator(new RepeatedScope(scope(use, Optional.empty()), use.round()));
        Map<String, Evaluated> arguments = new LinkedHashMap<>();
        use.at().call().elements().forEach((name, expression) -> arguments.put(name, evaluator.evaluate(expression)));
        Form form = Form.VOLUME;
        Shape unknown = new Shape(form, Collections.nCopies(form.rank(), new Size.Unknown("")));
        return new BlockScope(block, input.orElse(unknown), use, arguments);
    }
}
