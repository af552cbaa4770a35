package dev.shapewright.shapes.elaboration;

import dev.shapewright.layers.Axis;
import dev.shapewright.layers.Input;
import dev.shapewright.shapes.expression.Evaluated;
import dev.shapewright.shapes.expression.Evaluator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Flaw;
import dev.shapewright.shapes.expression.JavaSource;
import dev.shapewright.shapes.expression.Scope;
import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.Axes;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The meaning of names in a block's stack, for one use of the block. */
final class BlockScope implements Scope {
    private final Block block;
    private final Shape input;
    private final Trace use;
    private final Map<String, Evaluated> arguments;

    /** The values evaluated so far; in most uses that are equal to another one, there are none. */
    private Map<String, Evaluated> known = Map.of();

    /** The names being evaluated: each is needed by the one before it. */
    private final List<String> begun = new ArrayList<>();

    private final Evaluator evaluator = new Evaluator(this);

    /**
     * The scope of a use.
     *
     * @param use where the block is used
     * @param arguments the values of the parameters written there
     */
    BlockScope(Block block, Shape input, Trace use, Map<String, Evaluated> arguments) {
        this.block = block;
        this.input = input;
        this.use = use;
        this.arguments = arguments;
    }

    /** What it has in common with the scopes of equal uses. */
    Setting.Key key() {
        return new Setting.Key(block.type(), input, arguments);
    }

    @Override
    public Evaluated parameter(Expression.Parameter parameter) {
        Evaluated written = arguments.get(parameter.name());
        if (written == null) {
            return fallback(block.parameter(parameter.name()).orElseThrow());
        }
        boolean any = written instanceof Evaluated.Known known
                && known.value() instanceof Value.Whole whole
                && whole.value() == Input.ANY;
        return any
                ? new Evaluated.Unknown("the " + parameter.name() + " of " + use.mention(), parameter.token())
                : written;
    }

    /** The value of a parameter that is written in the use. */
    Evaluated argument(Block.Parameter parameter) {
        return Optional.ofNullable(arguments.get(parameter.name()))
                .orElseThrow(() -> new IllegalArgumentException("not written: " + parameter));
    }

    /** The value a parameter would have if it were not written. */
    Evaluated fallback(Block.Parameter parameter) {
        return worked(parameter.name(), parameter.type(), parameter.fallback().orElseThrow());
    }

    @Override
    public Evaluated definition(Expression.Definition definition) {
        Block.Definition defined = block.definitions().get(definition.name());
        if (defined == null) {
            throw new IllegalStateException("no definition of " + definition);
        }
        return worked(definition.name(), defined.type(), defined.value());
    }

    /** The value of a constant or default, evaluated once and only if needed. */
    private Evaluated worked(String name, Type type, Expression expression) {
        Evaluated before = known.get(name);
        if (before != null) {
            return before;
        } else if (begun.contains(name)) {
            return cycle(name);
        }
        begun.add(name);
        Evaluated value = assigned(name, evaluator.evaluate(expression), type, expression.token());
        known = known.isEmpty() ? new HashMap<>() : known;
        known.put(name, value);
        begun.remove(begun.size() - 1);
        return value;
    }

    /** The fault of a constant or default that needs itself, worded from there around to it again. */
    private Evaluated cycle(String name) {
        List<String> round = new ArrayList<>(begun);
        round.subList(0, round.indexOf(name)).clear();
        round.add(name);
        String headline = name + " of @" + block.name() + " cannot need itself: " + String.join(" needs ", round);
        return new Evaluated.Failed(new Flaw(ProblemId.DEFINITION_CYCLE, headline), Expression.NOWHERE);
    }

    /** A value converted to that of a parameter or constant of a type. */
    static Evaluated assigned(String name, Evaluated value, Type type, int token) {
        if (type == Type.INT && value instanceof Evaluated.Known known && known.value() instanceof Value.Whole whole) {
            // The number as a whole is too large, not a part of it.
            return type.holds(whole.value())
                    ? value
                    : new Evaluated.Failed(tooLarge(name, whole.value()), Expression.NOWHERE);
        }
        return Evaluator.converted(value, type, token);
    }

    private static Flaw tooLarge(String name, long number) {
        String limit = number > 0 ? " is more than " + Integer.MAX_VALUE : " is less than " + Integer.MIN_VALUE;
        return new Flaw(ProblemId.VALUE_OUT_OF_RANGE, name + " " + number + limit + ", and " + name + " is an int");
    }

    @Override
    public Evaluated axis(Axis axis, int token) {
        Form form = input.form();
        int index = Axes.index(form, axis);
        if (index < 0) {
            String headline = JavaSource.in(axis) + ": the input of @" + block.name() + " is " + form.noun() + " ("
                    + form.axes().stream().map(Form::word).collect(Collectors.joining(", ")) + ") and has no "
                    + Form.word(axis);
            return new Evaluated.Failed(new Flaw(ProblemId.WRONG_AXES, headline), token);
        }
        Size size = input.sizes().get(index);
        return size instanceof Size.Known number
                ? Evaluated.of(number.value())
                : new Evaluated.Unknown(((Size.Unknown) size).origin(), token);
    }

    @Override
    public Evaluated index(int token) {
        return ModelScope.outsideRepeat(token);
    }
}
