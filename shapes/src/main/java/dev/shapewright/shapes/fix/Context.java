package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.fix.Attempt.Told;
import dev.shapewright.shapes.language.Address;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Language;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.language.Trace;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.layer.Call;
import dev.shapewright.shapes.layer.Schema;
import dev.shapewright.shapes.tensor.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a fault was found: what edits are made on.
 *
 * @param trace the faulty annotation
 * @param inputs what flows into the blocks at their uses, where that is known
 * @param sought the names that are read somewhere, and given nowhere
 */
record Context(Language language, Program program, Trace trace, Map<Address, Shape> inputs, List<String> sought) {
    private static final List<String> WIDTHS_OF_BLOCKS = List.of("filters", "units", "width", "features");

    /** Whether one can change the stack that a place is in. */
    static boolean isOwn(Trace at) {
        return at.block().map(Block::own).orElse(true);
    }

    /** Whether a directive in front speaks of an annotation, and would then speak of another. */
    static boolean isSpokenOf(Stack stack, int entry) {
        return entry > 0 && stack.entries().get(entry - 1).call().stands(Directive.Place.IN_FRONT);
    }

    boolean isSpokenOf() {
        return isSpokenOf(trace.stack(), trace.entry());
    }

    /** What flows into the block in whose stack a place is; none in the model, or where that is not known. */
    Optional<Shape> inputOf(Trace at) {
        return at.outer().map(Address::of).map(inputs::get);
    }

    /** What the faulty annotation says. */
    Written faulty() {
        return trace.at().call();
    }

    /** Where one of the tensors that the faulty annotation takes has its name, counted from 0; none of the current tensor. */
    Optional<Trace> named(int operand) {
        return WrittenNames.readBy(faulty(), operand).flatMap(name -> WrittenNames.givenBefore(trace, name));
    }

    /** The annotations of its stack. */
    List<Entry> entries() {
        return trace.stack().entries();
    }

    /** What an annotation of its stack says. */
    Written call(int entry) {
        return entries().get(entry).call();
    }

    /** A layer in the words of its stack. */
    Written inOwnWords(Call call) {
        return new OwnWords(trace, inputOf(trace)).of(call);
    }

    /** The schema of a layer; none for a block or directive. */
    Optional<Schema<?>> schema(Written call) {
        return call.block().isPresent() ? Optional.empty() : language.layers().schema(call.type());
    }

    /** Whether a block has a parameter of a name that a number, or an array of numbers, can be given for. */
    boolean takesNumber(Written call, String parameter) {
        return program.block(call)
                .flatMap(block -> block.parameter(parameter))
                .filter(found -> found.type().takes(Type.INT) || found.type() == Type.OTHER)
                .isPresent();
    }

    /** What an element is set to, or of a block's parameter its default. */
    Optional<Expression> written(Written call, String element) {
        return Optional.ofNullable(call.elements().get(element))
                .or(() -> program.block(call)
                        .flatMap(block -> block.parameter(element))
                        .flatMap(Block.Parameter::fallback));
    }

    /** The elements that are the width of an output: of a layer the one it has, of a block those that are called so. */
    List<String> widths(Written call) {
        return call.block().isEmpty()
                ? schema(call).flatMap(Schema::width).stream().toList()
                : WIDTHS_OF_BLOCKS.stream()
                        .filter(element -> call.elements().containsKey(element) && takesNumber(call, element))
                        .toList();
    }

    /** Whether an annotation makes a tensor: a layer, a block or an input, and no directive. */
    boolean makesTensor(Written call) {
        return call.block().isPresent()
                || call.is(Directive.INPUT)
                || language.layers().schema(call.type()).isPresent();
    }

    boolean isPool(Written call) {
        return call.block().isEmpty() && language.layers().isPool(call.type());
    }

    boolean isActivation(Written call) {
        return call.block().isEmpty() && language.layers().isActivation(call.type());
    }

    /** What is told of the faulty annotation: its output, where it has one. */
    Told told() {
        return makesTensor(faulty()) ? Told.OUTPUT : Told.NOTHING;
    }

    /**
     * The program with another stack.
     *
     * @param at a place of the stack that is another now
     * @param entry where in it what is told of stands now: the faulty annotation, or the use of the block it is inside
     */
    Optional<Attempt> changed(Trace at, Stack stack, int entry, String text, Told told) {
        Address address = Address.of(trace).at(at.depth(), entry);
        return isOwn(at)
                ? Optional.of(new Attempt(program.with(at.block(), stack), address, text, told))
                : Optional.empty();
    }

    /** The program with another annotation at a place, and all others where they are. */
    Optional<Attempt> changed(Trace at, Written call, String text) {
        Stack stack = at.stack().with(at.entry(), call);
        Attempt attempt = new Attempt(program.with(at.block(), stack), Address.of(trace), text, told());
        boolean around = at.depth() < trace.depth() && at.equals(trace.at(at.depth()));
        return Optional.of(around ? attempt.resultingIn(Address.of(at)) : attempt)
                .filter(mine -> isOwn(at));
    }

    /** A layer in front of the faulty annotation and of what stands in front of that. */
    Optional<Attempt> inFront(Call call) {
        return inFront(trace, inOwnWords(call), Told.OUTPUT);
    }

    /**
     * The same in front of the faulty annotation, or of the use of a block that it is inside; an input in front of what speaks of
     * the tensor, too.
     */
    Optional<Attempt> inFront(Trace at, Written written, Told told) {
        int place = at.entry();
        while (isSpokenOf(at.stack(), place)
                || (written.is(Directive.INPUT)
                        && place > 0
                        && needsTensor(at.stack().entries().get(place - 1).call()))) {
            place--;
        }
        boolean plain = place == at.entry() && at.isInModel();
        String text = written + " in front" + (plain ? "" : " of " + at.mention(place));
        return changed(at, at.stack().insert(place, written), at.entry() + 1, text, told);
    }

    private static boolean needsTensor(Written directive) {
        return directive.stands(Directive.Place.BEHIND) || directive.stands(Directive.Place.BETWEEN);
    }

    /**
     * A layer behind an annotation.
     *
     * @param index the annotation whose output is told, where it stands then
     */
    Optional<Attempt> behind(int entry, Call call, int index) {
        Written written = inOwnWords(call);
        String text = written + " behind " + trace.mention(entry);
        return changed(trace, trace.stack().insert(entry + 1, written), index, text, Told.OUTPUT);
    }
}
