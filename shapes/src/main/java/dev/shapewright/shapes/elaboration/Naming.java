package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.directive.Name;
import dev.shapewright.shapes.directive.Output;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.ModelOnly;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.problem.Problem.Detail;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Join;
import dev.shapewright.shapes.rule.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives and looks up the names of one stack. A name that is just a {@code String} parameter belongs to the stack where its
 * text is written, through any number of blocks that pass it on.
 */
final class Naming {
    private final Walk walk;
    private final Expansion expansion;

    Naming(Walk walk, Expansion expansion) {
        this.walk = walk;
        this.expansion = expansion;
    }

    /**
     * Where a name is written.
     *
     * @param walk the walk over that stack
     * @param at the annotation it is in
     * @param element the element it is in
     */
    private record Writing(Walk walk, Trace at, String element) {}

    /** Where one of the names of an element is written: here, or as the argument of a block that passes it on. */
    private Writing writing(Trace at, String element, int item) {
        Writing writing = new Writing(walk, at, element);
        Optional<Expression.Parameter> handedOn = parameter(at, element).or(() -> parameter(at, element, item));
        // A default that is another parameter passes that one on: at most one step per parameter, since defaults may be
        // cyclic.
        int steps = 0;
        while (handedOn.isPresent() && writing.walk.use().isPresent()) {
            Use use = writing.walk.use().get();
            String name = handedOn.get().name();
            Optional<Expression> written =
                    Optional.ofNullable(use.trace().at().call().elements().get(name));
            if (written.isPresent()) {
                writing = new Writing(use.from(), use.trace(), name);
                steps = 0;
            } else if (steps++ > use.block().parameters().size()) {
                return writing;
            }
            handedOn = parameter(written.or(() -> use.block().parameter(name).flatMap(Block.Parameter::fallback)));
        }
        return writing;
    }

    /** The {@code String} parameter that is all of an element; empty for any other element. */
    private static Optional<Expression.Parameter> parameter(Trace at, String element) {
        return parameter(Optional.ofNullable(at.at().call().elements().get(element)));
    }

    private static Optional<Expression.Parameter> parameter(Trace at, String element, int item) {
        return at.at().call().elements().get(element) instanceof Expression.Many many
                ? parameter(Optional.of(many.items().get(item)))
                : Optional.empty();
    }

    private static Optional<Expression.Parameter> parameter(Optional<Expression> expression) {
        return expression
                .filter(any -> any instanceof Expression.Parameter && any.type() == Type.STRING)
                .map(any -> (Expression.Parameter) any);
    }

    /** Whether a parameter gives an empty name, which names nothing. */
    private static boolean namesNothing(Trace at, String name) {
        return name.isEmpty() && parameter(at, "value").isPresent();
    }

    /** The tensor of one of the names of an element; reported if there is none. */
    Optional<Tensor> read(Trace at, String element, List<String> wanted, int item) {
        String name = wanted.get(item);
        Writing writing = writing(at, element, item);
        Walk writer = writing.walk;
        Optional<Tensor> tensor = name.equals(Join.CURRENT)
                ? writer.current()
                : name.equals(Join.INPUT) && writer.input().isPresent()
                        ? writer.input()
                        : writer.names().tensor(name);
        if (tensor.isEmpty()) {
            expansion.seek(name);
            if (writer == walk || writer.names().unknown().isNew(writing.at, writing.element, name)) {
                expansion.drafts().add(writing.at, unknown(writing, at, element, wanted, item));
            }
        }
        return tensor;
    }

    private Fault unknown(Writing writing, Trace at, String element, List<String> wanted, int item) {
        Walk writer = writing.walk;
        UnknownNames unknown = writer.names().unknown();
        String name = wanted.get(item);
        Fault fault = writer == walk
                ? unknown.fault(element, wanted, item, writer)
                : unknown.fault(writing.element, List.of(name), 0, writer).with(new Detail("read by", at.mention()));
        return outside(writing, name, item)
                .or(() -> unknown.areTooMany() ? Optional.empty() : later(writing.at, name))
                .map(fault::with)
                .orElse(fault);
    }

    /** Shows where a name is given that is read too early. */
    private static Optional<Detail> later(Trace reader, String name) {
        List<Entry> entries = reader.stack().entries();
        for (int i = reader.entry() + 1; i < entries.size(); i++) {
            Written call = entries.get(i).call();
            boolean names = call.is(Directive.NAME) || call.is(Directive.OUTPUT);
            if (names
                    && call.elements().get("value") instanceof Expression.Known known
                    && known.value().equals(new Value.Text(name))) {
                return Optional.of(new Detail("later", "\"" + name + "\" is given by " + reader.mention(i)));
            }
        }
        return Optional.empty();
    }

    /** Shows where a name is known that a block cannot see. */
    private static Optional<Detail> outside(Writing writing, String name, int item) {
        // A parameter's default is written in the block.
        String way = parameter(writing.at, writing.element)
                .or(() -> parameter(writing.at, writing.element, item))
                .map(fallback -> "a default is a name of the block's own: write " + fallback.name() + " = \"" + name
                        + "\" in @" + writing.walk.use().orElseThrow().block().name())
                .orElse("a block sees it through a String parameter");
        for (Optional<Use> use = writing.walk.use();
                use.isPresent();
                use = use.get().from().use()) {
            Walk outer = use.get().from();
            Optional<Trace> given = outer.names().givenAt(name);
            if (given.isPresent()) {
                String where = given.get().at(use.get().trace().depth()).mention();
                return Optional.of(new Detail("outside", "\"" + name + "\" is given by " + where + "; " + way));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the names of a join say where the current tensor goes; an argument means the current tensor of the stack
     * around.
     */
    boolean placesCurrent(Trace at, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(Join.CURRENT) && writing(at, "value", i).walk == walk) {
                return true;
            }
        }
        return false;
    }

    Optional<Tensor> read(int index, String element, String name) {
        return read(walk.trace(index), element, List.of(name), 0);
    }

    /** The tensor to go back to. */
    Tensor from(int index, String name) {
        Optional<Tensor> tensor = read(index, "value", name);
        if (tensor.isEmpty()) {
            expansion.unsound();
        }
        return tensor.orElse(Tensor.LOST);
    }

    /** Notes that a text may be a name given by a block that cannot be expanded; reading it reports nothing. */
    void promise(Trace use, String element, String name) {
        writing(use, element, 0).walk.names().mean(name, Tensor.LOST);
    }

    /** Names the current tensor; an empty text from a parameter names nothing. */
    void name(int index, Name name) {
        Trace at = walk.trace(index);
        if (!namesNothing(at, name.value())) {
            give(at, name, writing(at, "value", 0).walk);
        }
    }

    void output(int index, Output output) {
        Trace at = walk.trace(index);
        Walk writer = writing(at, "value", 0).walk;
        if (namesNothing(at, output.value())) {
            return;
        } else if (writer.use().isPresent()) {
            expansion.drafts().add(at, ModelOnly.output().mend(new Edit.Without()));
            return;
        }
        Tensor tensor = walk.current().orElseThrow();
        if (give(at, new Name(output.value()), writer) && !tensor.isLost()) {
            expansion.outputs().add(tensor.node(), output.value(), output.training());
        }
    }

    /** Names the current tensor in a stack; returns whether that was possible. */
    private boolean give(Trace at, Name name, Walk writer) {
        Tensor tensor = walk.current().orElseThrow();
        Optional<Fault> refused = claim(at, name, tensor, writer);
        refused.ifPresent(fault -> expansion.drafts().add(at, fault));
        if (refused.isEmpty() && !tensor.isLost()) {
            bear(at, name.value(), tensor, writer);
        }
        return refused.isEmpty();
    }

    /** Takes a name in a stack; returns a fault if it cannot be taken. */
    private static Optional<Fault> claim(Trace at, Name name, Tensor tensor, Walk writer) {
        Optional<Fault> malformed = name.fault();
        if (malformed.isPresent()) {
            // Reading it means this tensor.
            writer.names().mean(name.value(), tensor);
            return malformed;
        }
        return writer.names().give(name.value(), at, tensor).map(taken -> {
            Fault twice = duplicate(name.value(), again(taken, at, writer));
            if (isRepeated(taken, at, writer)) {
                // Different names were meant, one for each repetition: any name that is read may be one of them.
                writer.names().meanAny();
            }
            boolean same = !tensor.isLost()
                    && writer.names()
                            .tensor(name.value())
                            .filter(tensor::equals)
                            .isPresent();
            return renamed(writer, name.value(), same ? twice.mend(once(at, taken)) : twice);
        });
    }

    /** Gives a name to a tensor: as its own, or besides the one it has. */
    private void bear(Trace at, String name, Tensor tensor, Walk writer) {
        // A tensor made by another stack keeps the name it has there.
        boolean own = tensor.unit()
                .filter(unit -> unit.around().equals(walk.around()))
                .isPresent();
        if (own && tensor.unit().get().namedBy().isEmpty()) {
            tensor.unit().get().name(name, writer.around(), at);
        } else if (writer.use().isEmpty()) {
            expansion.alias(name, tensor, at);
        }
    }

    /** Reports the names given in this stack that are automatic names of other layers that have no other name. */
    void end() {
        walk.names().forEach((name, by, tensor) -> {
            boolean own = tensor.unit()
                    .filter(unit -> unit.automaticName().equals(name))
                    .isPresent();
            Optional<Trace> layer = own ? Optional.empty() : walk.names().bornBy(name);
            layer.ifPresent(born -> expansion.drafts().add(by, automatic(walk, name, born)));
        });
    }

    /** Where a name was given before, as seen from the stack that the name belongs to. */
    private static String again(Trace before, Trace at, Walk writer) {
        Trace first = before.at(depth(writer));
        if (isRepeated(before, at, writer)) {
            return "given by each repetition of " + first.mention();
        }
        boolean within = first.entry() == at.at(depth(writer)).entry();
        return "already named in " + (within ? before.place(before.entry()) : first.place(first.entry()));
    }

    /** Whether a name is given by two repetitions of the same entry, in the stack that the name belongs to. */
    private static boolean isRepeated(Trace before, Trace at, Walk writer) {
        Trace first = before.at(depth(writer));
        Trace second = at.at(depth(writer));
        return first.entry() == second.entry() && first.round() < second.round();
    }

    private static int depth(Walk stack) {
        return stack.use().map(use -> use.trace().depth() + 1).orElse(0);
    }

    /** The annotation to leave out if a tensor is given one name twice: an output has its name anyway. */
    private static Edit once(Trace at, Trace before) {
        return at.at().call().is(Directive.OUTPUT) && before.at().call().is(Directive.NAME)
                ? new Edit.WithoutEarlier(Set.of("Name"))
                : new Edit.Without();
    }

    private static Fault automatic(Walk stack, String name, Trace layer) {
        return renamed(
                stack, name, duplicate(name, "the automatic name of the layer in " + layer.place(layer.entry())));
    }

    private static Fault duplicate(String name, String what) {
        return new Fault(ProblemId.DUPLICATE_NAME, "value", "\"" + name + "\" is " + what);
    }

    private static Fault renamed(Walk stack, String name, Fault duplicate) {
        return duplicate
                .mend(new Edit.SoughtName())
                .mend(Edit.set("value", new Value.Text(stack.names().unused(name))));
    }
}
