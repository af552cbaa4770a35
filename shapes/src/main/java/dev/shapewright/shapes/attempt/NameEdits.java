package dev.shapewright.shapes.attempt;

import dev.shapewright.shapes.attempt.Attempt.Told;
import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.problem.Nearest;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the edits for a fault that give or read other names. */
record NameEdits(Context context) {
    private Trace trace() {
        return context.trace();
    }

    /**
     * Adds the missing {@code @Name} behind what it is likely meant for, the nearest first: for a layer that shares weights,
     * any preceding one; for one that joins tensors or reads a memory, a tensor that nothing continues from, or that is
     * shrunk next.
     */
    Stream<Attempt> missing(String name) {
        if (isGivenLater(name)) {
            return Stream.of();
        }
        Call call = Call.of("Name").with("value", new Value.Text(name));
        List<Integer> loose = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = trace().entry() - 1; i >= 0; i--) {
            if (context.makesTensor(context.call(i)) && !isNamed(i)) {
                if (isLoose(i)) {
                    loose.add(i);
                } else if (context.faulty().is(Directive.SHARE) || isShrunkNext(i)) {
                    others.add(i);
                }
            }
        }
        loose.addAll(others);
        return loose.stream()
                .filter(place -> !context.faulty().is(Directive.FROM))
                .flatMap(place -> context.behind(place, call, trace().entry() + 1).stream());
    }

    /** Whether the stack gives a name farther down, where it could not be given again. */
    private boolean isGivenLater(String name) {
        return IntStream.range(trace().entry() + 1, context.entries().size())
                .mapToObj(context::call)
                .anyMatch(call -> Stream.of(Directive.NAME, Directive.OUTPUT)
                        .anyMatch(gives -> WrittenNames.of(call, gives).equals(Optional.of(name))));
    }

    /**
     * Gives the name in place of a similar one given before in the stack; or removes the quotes from a parameter that it is
     * passed for.
     */
    Stream<Attempt> given(String name) {
        return Stream.concat(like(name), handed(name));
    }

    private Stream<Attempt> like(String name) {
        List<Trace> given = IntStream.range(0, trace().entry())
                .mapToObj(trace()::beside)
                .filter(at -> at.at().call().is(Directive.NAME))
                .toList();
        List<String> names = given.stream()
                .flatMap(at -> WrittenNames.of(at.at().call(), Directive.NAME).stream())
                .toList();
        return Nearest.meant(name, names).stream()
                .flatMap(near -> given.stream()
                        .filter(at ->
                                WrittenNames.of(at.at().call(), Directive.NAME).equals(Optional.of(near.word()))))
                .flatMap(at -> new ElementEdits(context).set(at, "value", WrittenNames.text(name)).stream());
    }

    /**
     * The parameter of a preceding block that has the name as its argument, if the block gives the parameter's name in
     * quotes.
     */
    private Stream<Attempt> handed(String name) {
        return IntStream.range(0, trace().entry())
                .mapToObj(trace()::beside)
                .flatMap(use -> use.at().call().elements().entrySet().stream()
                        .filter(argument ->
                                WrittenNames.value(argument.getValue()).equals(new Value.Text(name)))
                        .flatMap(argument -> quoted(use, argument.getKey())));
    }

    private Stream<Attempt> quoted(Trace use, String parameter) {
        return context.program().block(use.at().call()).stream()
                .flatMap(block -> IntStream.range(0, block.stack().entries().size())
                        .mapToObj(i -> new Trace(Optional.of(use), Optional.of(block), block.stack(), i, 0)))
                .filter(at -> at.at().call().stands(Directive.Place.BEHIND))
                .filter(at -> at.at().call().elements().values().stream()
                        .anyMatch(value -> WrittenNames.value(value).equals(new Value.Text(parameter))))
                .flatMap(at -> new ElementEdits(context)
                                .set(at, "value", new Expression.Parameter(parameter, Type.STRING, Expression.NOWHERE))
                                .stream());
    }

    /** The parameter of a block whose name is in quotes by mistake. */
    Optional<Attempt> unquoted(String name) {
        Expression quoted = WrittenNames.text(name);
        return trace().block()
                .flatMap(block -> block.parameter(name))
                .filter(parameter -> parameter.type() == Type.STRING)
                .flatMap(parameter -> context.faulty().elements().entrySet().stream()
                        .filter(element ->
                                WrittenNames.value(element.getValue().single()).equals(WrittenNames.value(quoted)))
                        .findFirst())
                .flatMap(element -> new ElementEdits(context)
                        .set(
                                trace(),
                                element.getKey(),
                                new Expression.Parameter(name, Type.STRING, Expression.NOWHERE)));
    }

    private boolean isNamed(int entry) {
        return IntStream.range(entry + 1, behind(entry))
                .anyMatch(i -> context.call(i).is(Directive.NAME));
    }

    /** The end of the directives that refer to a tensor. */
    private int behind(int entry) {
        int end = entry + 1;
        while (end < trace().entry() && context.call(end).stands(Directive.Place.BEHIND)) {
            end++;
        }
        return end;
    }

    /** Whether nothing continues from a tensor except by its name. */
    private boolean isLoose(int entry) {
        return Stream.of(Directive.INPUT, Directive.FROM).anyMatch(next(entry)::is);
    }

    /** Whether the next layer or block leaves fewer positions: a pool, or what has a stride. */
    private boolean isShrunkNext(int entry) {
        Written next = next(entry);
        return context.isPool(next)
                || (!Paddings.isTransposed(next)
                        && Optional.ofNullable(next.elements().get("stride"))
                                .flatMap(Expression::number)
                                .filter(stride -> stride > 1)
                                .isPresent());
    }

    /** Whether the tensor with a name is for one annotation of its stack only. */
    boolean isOnlyFor(Trace given, Trace reader) {
        List<Written> others = IntStream.range(0, context.entries().size())
                .filter(i -> i != given.entry() && i != reader.entry())
                .mapToObj(context::call)
                .toList();
        return given.outer().equals(reader.outer())
                && isLoose(given.entry())
                && WrittenNames.of(given.at().call(), Directive.NAME)
                        .filter(name -> others.stream().noneMatch(other -> WrittenNames.says(other, name)))
                        .isPresent();
    }

    /** The next annotation that does something to a tensor or starts one. */
    private Written next(int entry) {
        int next = behind(entry);
        while (context.call(next).stands(Directive.Place.IN_FRONT)) {
            next++;
        }
        return context.call(next);
    }

    /** The annotation that a directive behind it refers to. */
    private static int spokenOf(Stack stack, int directive) {
        int layer = directive;
        while (layer > 0 && stack.entries().get(layer).call().stands(Directive.Place.BEHIND)) {
            layer--;
        }
        return layer;
    }

    /** Moves the name of an operand in front of the pool that it stands behind; otherwise, all such names of the stack. */
    List<Attempt> inFrontOfPool(int operand) {
        Optional<Trace> given = context.named(operand).filter(name -> isBehindPool(name.stack(), name.entry()));
        return Stream.of(
                        given.flatMap(name -> moved(name, spokenOf(name.stack(), name.entry()), "in front of")),
                        given.flatMap(this::allInFrontOfPools))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Attempt> allInFrontOfPools(Trace name) {
        Stack moved = name.stack();
        for (int i = 0; i < moved.entries().size(); i++) {
            if (isBehindPool(moved, i)) {
                Written call = moved.entries().get(i).call();
                moved = moved.without(i).insert(spokenOf(moved, i), call);
            }
        }
        String text = "each @Name behind a pool moved in front of it"
                + (name.isInModel() ? "" : " in " + name.stack().file());
        return changed(name, moved, text);
    }

    private boolean isBehindPool(Stack stack, int entry) {
        int pool = spokenOf(stack, entry);
        List<Entry> entries = stack.entries();
        return entries.get(entry).call().is(Directive.NAME)
                && context.isPool(entries.get(pool).call())
                && !Context.isSpokenOf(stack, pool);
    }

    /** Moves the name of an operand behind the pool that it stands in front of, or behind the layer that makes a sequence. */
    Optional<Attempt> behindNext(int operand) {
        return context.named(operand)
                .filter(name -> {
                    Written next = name.beside(name.entry() + 1).at().call();
                    return context.isPool(next) || next.is("ToSequence");
                })
                .flatMap(name -> moved(name, name.entry() + 1, "behind"));
    }

    private Optional<Attempt> moved(Trace name, int pool, String where) {
        Stack moved = name.stack().without(name.entry()).insert(pool, name.at().call());
        return changed(name, moved, name.mention() + " moved " + where + " " + name.mention(pool));
    }

    private Optional<Attempt> changed(Trace name, Stack moved, String text) {
        return context.changed(name, moved, trace().at(name.depth()).entry(), text, Told.OUTPUT);
    }

    /** Adds a pool behind one of the names from an operand's on, like the pool behind other names. */
    Stream<Attempt> missingPool(int operand) {
        return context.named(operand).stream().flatMap(this::missingPools);
    }

    private Stream<Attempt> missingPools(Trace since) {
        List<Entry> entries = since.stack().entries();
        int reader = trace().at(since.depth()).entry();
        List<Integer> names = IntStream.range(0, reader - 1)
                .filter(i -> entries.get(i).call().is(Directive.NAME))
                .boxed()
                .toList();
        Optional<Written> pool = names.stream()
                .map(name -> entries.get(name + 1).call())
                .filter(context::isPool)
                .findFirst();
        return names.stream()
                .filter(name -> name >= since.entry()
                        && !context.isPool(entries.get(name + 1).call()))
                .flatMap(name -> pool.stream()
                        .flatMap(missing -> context
                                .changed(
                                        since,
                                        since.stack().insert(name + 1, missing),
                                        reader + 1,
                                        missing + " behind " + since.mention(name),
                                        Told.OUTPUT)
                                .stream()));
    }

    /** Other values in the layer with a name. */
    Optional<Attempt> ofNamed(String name, Map<String, Value> elements) {
        return WrittenNames.givenBefore(trace(), WrittenNames.text(name))
                .map(given -> given.beside(spokenOf(given.stack(), given.entry())))
                .filter(at -> at.at().call().elements().keySet().containsAll(elements.keySet()))
                .flatMap(at -> new ElementEdits(context).set(at, elements, " in " + at.mention()));
    }

    /** A name that is read but not given anywhere. */
    Stream<Attempt> sought() {
        return context.sought().stream()
                .flatMap(
                        name -> new ElementEdits(context).uncalculated(Map.of("value", new Value.Text(name))).stream());
    }

    /**
     * Another name for an operand, of those given before, here or where the block is used, the nearest first. For the
     * current tensor, another name to go back to.
     */
    Stream<Attempt> otherNames(int operand) {
        List<Expression> written = WrittenNames.readBy(context.faulty());
        Optional<Expression> named = WrittenNames.readBy(context.faulty(), operand);
        if (named.isPresent()) {
            boolean alone = written.stream()
                            .filter(name -> !WrittenNames.isCurrent(name))
                            .count()
                    == 1;
            boolean known = written.stream().allMatch(Expression.Known.class::isInstance);
            return alone || known ? otherNames(trace(), written, written.indexOf(named.get())) : Stream.of();
        }
        int from = Stretch.to(trace()).from() - 1;
        return written.isEmpty() || from < 0 || !context.call(from).is(Directive.FROM)
                ? Stream.of()
                : otherNames(trace().beside(from), WrittenNames.readBy(context.call(from)), 0);
    }

    private Stream<Attempt> otherNames(Trace reader, List<Expression> written, int index) {
        return given(reader).stream()
                .filter(name ->
                        !WrittenNames.says(reader.at().call(), name) && !WrittenNames.says(context.faulty(), name))
                .flatMap(name -> otherName(reader, written, index, name).stream());
    }

    private Optional<Attempt> otherName(Trace reader, List<Expression> written, int index, String name) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            values.add(i == index ? new Value.Text(name) : WrittenNames.value(written.get(i)));
        }
        Value value = values.size() == 1 ? values.get(0) : new Value.Many(values);
        return new ElementEdits(context)
                .uncalculated(reader, Map.of(WrittenNames.element(reader.at().call()), value));
    }

    /** The names given before a place, or before the block's use, to tensors other than the current one. */
    private static List<String> given(Trace place) {
        List<String> given = new ArrayList<>();
        for (Optional<Trace> at = Optional.of(place);
                at.isPresent();
                at = at.get().outer()) {
            int last = at.get().entry() - 1;
            while (last >= 0 && at.get().stack().entries().get(last).call().stands(Directive.Place.BEHIND)) {
                last--;
            }
            // A tensor that was gone back to is current already.
            Optional<String> current = last < 0
                    ? Optional.empty()
                    : WrittenNames.of(at.get().stack().entries().get(last).call(), Directive.FROM);
            for (int i = last; i >= 0; i--) {
                names(at.get().stack().entries().get(i).call()).stream()
                        .filter(name -> !current.equals(Optional.of(name)))
                        .forEach(given::add);
            }
        }
        return given;
    }

    /** The name that an annotation gives, or those that a block may give through its arguments. */
    private static List<String> names(Written call) {
        if (call.block().isEmpty()) {
            return WrittenNames.of(call, Directive.NAME).stream().toList();
        }
        List<String> names = new ArrayList<>();
        call.elements().values().forEach(argument -> {
            if (argument instanceof Expression.Known known && known.value() instanceof Value.Text text) {
                names.add(text.value());
            }
        });
        return names;
    }
}
