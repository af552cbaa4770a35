package dev.shapewright.shapes.fuzz;

import dev.shapewright.layers.Axis;
import dev.shapewright.layers.Input;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.fuzz.NaiveLayer.Ref;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.schema.Axes;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** One stack of a naive expansion: a model's, or a block's for one use. */
final class NaiveStack {
    private final NaiveExpansion expansion;
    private final Stack stack;
    private final Optional<Block> block;
    private final Map<String, Expression> written;
    private final Map<String, Object> arguments;
    private final Optional<NaiveStack> user;
    private final Map<String, Ref> names = new HashMap<>();
    private final List<Ref> ends = new ArrayList<>();
    private Optional<Ref> origin = Optional.empty();
    private Optional<Ref> current;
    private List<Ref> before = List.of();

    NaiveStack(NaiveExpansion expansion, Stack stack) {
        this(expansion, stack, Optional.empty(), Map.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    private NaiveStack(
            NaiveExpansion expansion,
            Stack stack,
            Optional<Block> block,
            Map<String, Expression> written,
            Map<String, Object> arguments,
            Optional<NaiveStack> user,
            Optional<Ref> input) {
        this.expansion = expansion;
        this.stack = stack;
        this.block = block;
        this.written = written;
        this.arguments = arguments;
        this.user = user;
        this.current = input;
        input.ifPresent(ref -> names.put("input", ref));
    }

    Ref run() {
        List<Written> front = new ArrayList<>();
        for (Entry entry : stack.entries()) {
            Written call = entry.call();
            switch (call.block().isPresent() ? "" : call.type()) {
                case "Frozen", "Expect", "Budget", "Golden" -> {}
                case "When", "Repeat" -> front.add(call);
                case "Input" -> {
                    Ref input = expansion.input(call, values(call, 0));
                    names.merge("input", input, (first, second) -> first);
                    now(input);
                }
                case "Branch" -> branch();
                case "From" -> now(ref(call, "value", 0, (String) value(call, 0)));
                case "Name" -> name(call);
                case "Output" -> {
                    name(call);
                    if (!value(call, 0).equals("")) {
                        expansion.output(
                                now(), Boolean.TRUE.equals(values(call, 0).get("training")));
                    }
                }
                case "Share" -> share(call);
                default -> {
                    make(call, times(front));
                    front.clear();
                }
            }
        }
        return now();
    }

    /** The number of repetitions; conditions come first, wherever they are written. */
    private int times(List<Written> front) {
        for (Written call : front) {
            if (call.type().equals("When") && !(boolean) value(call, 0)) {
                return 0;
            }
        }
        int times = 1;
        for (Written call : front) {
            times *= call.type().equals("Repeat") ? (int) (long) value(call, 0) : 1;
        }
        return times;
    }

    private Ref now() {
        return current.orElseThrow();
    }

    private void now(Ref ref) {
        current = Optional.of(ref);
    }

    private void branch() {
        if (origin.isPresent()) {
            ends.add(now());
            now(origin.get());
        }
        origin = current;
    }

    private void make(Written call, int times) {
        List<Ref> made = new ArrayList<>();
        for (int round = 0; round < times; round++) {
            made.add(call.block().isPresent() ? use(call, round) : layer(call, round));
            now(made.get(round));
        }
        before = made;
    }

    private Ref layer(Written call, int round) {
        if (expansion.closesFork(call)) {
            List<Integer> inputs = new ArrayList<>(ends.stream().map(Ref::node).toList());
            inputs.add(now().node());
            ends.clear();
            origin = Optional.empty();
            return expansion.layer(call, values(call, round), inputs);
        }
        return expansion.layer(call, values(call, round), this);
    }

    private Ref use(Written call, int round) {
        Block used = expansion.block(call);
        int first = expansion.size();
        Map<String, Object> given = new LinkedHashMap<>();
        call.elements().forEach((name, value) -> given.put(name, values(round).of(value)));
        Ref output = new NaiveStack(
                        expansion, used.stack(), Optional.of(used), call.elements(), given, Optional.of(this), current)
                .run();
        // A tensor that passes through is unchanged.
        return output.node() == now().node() ? now() : new Ref(output.node(), first, expansion.size());
    }

    private void name(Written call) {
        String name = (String) value(call, 0);
        if (!name.isEmpty()) {
            writer(Optional.ofNullable(call.elements().get("value"))).names.put(name, now());
        }
    }

    private void share(Written call) {
        for (Ref each : before) {
            List<NaiveLayer> own = expansion.weighted(each);
            List<NaiveLayer> others = expansion.weighted(ref(call, "value", 0, (String) value(call, 0)));
            for (int i = 0; i < own.size(); i++) {
                own.get(i).share(others.get(i));
            }
        }
    }

    /** The tensor of one of the names of an element. */
    Ref ref(Written call, String element, int item, String name) {
        NaiveStack writer = writer(Optional.ofNullable(call.elements().get(element))
                .map(names ->
                        names instanceof Expression.Many many ? many.items().get(item) : names));
        return name.equals("current")
                ? writer.now()
                : Optional.ofNullable(writer.names.get(name)).orElseThrow();
    }

    /** Whether a join's names, as written in this stack, include the place of the current tensor. */
    boolean placesCurrent(Written call, List<String> names) {
        Expression written = call.elements().get("value");
        return IntStream.range(0, names.size())
                .filter(i -> names.get(i).equals("current"))
                .mapToObj(i ->
                        written instanceof Expression.Many many ? many.items().get(i) : written)
                .anyMatch(name -> writer(Optional.ofNullable(name)) == this);
    }

    /** The stack in which a name is written. */
    private NaiveStack writer(Optional<Expression> name) {
        Optional<Expression> argument = name.filter(
                        written -> written instanceof Expression.Parameter && written.type() == Type.STRING)
                .flatMap(written -> Optional.ofNullable(this.written.get(((Expression.Parameter) written).name())));
        return argument.isPresent() ? user.orElseThrow().writer(argument) : this;
    }

    private Object value(Written call, int round) {
        return Optional.ofNullable(values(call, round).get("value")).orElseThrow();
    }

    private Map<String, Object> values(Written call, int round) {
        Map<String, Object> values = new LinkedHashMap<>();
        call.elements()
                .forEach((name, expression) -> values.put(
                        name,
                        expression instanceof Expression.Many many
                                ? many.items().stream()
                                        .map(item -> values(round).of(item))
                                        .toList()
                                : values(round).of(expression)));
        return values;
    }

    private NaiveValues values(int round) {
        return new NaiveValues(this::named, this::size, round);
    }

    private Object named(String name) {
        Object argument = arguments.get(name);
        if (argument != null) {
            return argument;
        }
        Block own = block.orElseThrow();
        Expression expression = own.definitions().containsKey(name)
                ? Optional.ofNullable(own.definitions().get(name)).orElseThrow().value()
                : own.parameters().stream()
                        .filter(parameter -> parameter.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .fallback()
                        .orElseThrow();
        return values(0).of(expression);
    }

    private Object size(Axis axis) {
        var shape = expansion.shape(Optional.ofNullable(names.get("input")).orElseThrow());
        Size size = shape.sizes().get(Axes.index(shape.form(), axis));
        return size instanceof Size.Known known ? known.value() : (long) Input.ANY;
    }
}
