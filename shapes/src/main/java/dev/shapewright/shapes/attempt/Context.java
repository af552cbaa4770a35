package dev.shapewright.shapes.attempt;

import dev.shapewright.shapes.attempt.Attempt.Told;
import dev.shapewright.shapes.elaboration.Address;
import dev.shapewright.shapes.elaboration.Elaborator;
import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.elaboration.Vocabulary;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.schema.Schema;
import dev.shapewright.shapes.tensor.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a fault was found, and what its edits are made on.
 *
 * @param trace the faulty annotation
 * @param inputs the shapes that flow into the blocks at their uses, if known
 * @param sought the names that are read somewhere but given nowhere
 */
public record Context(
        Elaborator elaborator, Program program, Trace trace, Map<Address, Shape> inputs, List<String> sought) {
    private static final List<String> WIDTHS_OF_BLOCKS = List.of("filters", "units", "width", "features");

    /** Whether the stack of a place can be changed. */
    static boolean isOwn(Trace at) {
        return at.block().map(Block::own).orElse(true);
    }

    /** Whether a directive in front refers to an annotation; without the annotation, it would refer to another. */
    static boolean isSpokenOf(Stack stack, int entry) {
        return entry > 0 && stack.entries().get(entry - 1).call().stands(Directive.Place.IN_FRONT);
    }

    boolean isSpokenOf() {
        return isSpokenOf(trace.stack(), trace.entry());
    }

    /** The shape that flows into the block in whose stack a place is; empty in the model, or if it is unknown. */
    Optional<Shape> inputOf(Trace at) {
        return at.outer().map(Address::of).map(inputs::get);
    }

    /** The faulty annotation. */
    Written faulty() {
        return trace.at().call();
    }

    /** Where one of the tensors that the faulty annotation takes, counted from 0, is named; empty for the current tensor. */
    Optional<Trace> named(int operand) {
        return WrittenNames.readBy(faulty(), operand).flatMap(name -> WrittenNames.givenBefore(trace, name));
    }

    /** The annotations in the stack of the faulty one. */
    List<Entry> entries() {
        return trace.stack().entries();
    }

    /** An annotation of that stack. */
    Written call(int entry) {
        return entries().get(entry).call();
    }

    /** A layer in the words of that stack. */
    Written inOwnWords(Call call) {
        return new OwnWords(trace, inputOf(trace)).of(habitual(call));
    }

    /** The global pool that the stack has already, in place of the usual one. */
    private Call habitual(Call call) {
        boolean other = call.type().equals("GlobalAvgPool") && has("GlobalMaxPool") && !has("GlobalAvgPool");
        return other ? Call.of("GlobalMaxPool") : call;
    }

    private boolean has(String type) {
        return entries().stream().anyMatch(entry -> entry.call().is(type));
    }

    Vocabulary vocabulary() {
        return elaborator.vocabulary();
    }

    /** The schema of a layer; empty for a block or directive. */
    Optional<Schema<?>> schema(Written call) {
        return call.block().isPresent()
                ? Optional.empty()
                : vocabulary().layers().schema(call.type());
    }

    /** Whether a block has a parameter of a given name that accepts a number or an array of numbers. */
    boolean takesNumber(Written call, String parameter) {
        return program.block(call)
                .flatMap(block -> block.parameter(parameter))
                .filter(found -> found.type().takes(Type.INT) || found.type() == Type.OTHER)
                .isPresent();
    }

    /** What an element is set to; for a block's parameter that is not set, its default. */
    Optional<Expression> written(Written call, String element) {
        return Optional.ofNullable(call.elements().get(element))
                .or(() -> program.block(call)
                        .flatMap(block -> block.parameter(element))
                        .flatMap(Block.Parameter::fallback));
    }

    /** The elements that give an output's width: the one of a layer, or those of a block that are named like one. */
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
                || vocabulary().layers().schema(call.type()).isPresent();
    }

    boolean isPool(Written call) {
        return call.block().isEmpty() && vocabulary().layers().isPool(call.type());
    }

    boolean isActivation(Written call) {
        return call.block().isEmpty() && vocabulary().layers().isActivation(call.type());
    }

    /** What is reported about the faulty annotation: its output, if it has one. */
    Told told() {
        return makesTensor(faulty()) ? Told.OUTPUT : Told.NOTHING;
    }

    /**
     * The program with another stack.
     *
     * @param at a place in the changed stack
     * @param entry where in the stack the annotation reported on is now: the faulty one, or the use of the block it is
     *     inside
     */
    Optional<Attempt> changed(Trace at, Stack stack, int entry, String text, Told told) {
        Address address = Address.of(trace).at(at.depth(), entry);
        return isOwn(at)
                ? Optional.of(new Attempt(program.with(at.block(), stack), address, text, told))
                : Optional.empty();
    }

    /** The program with another annotation at a place, all others staying in place. */
    Optional<Attempt> changed(Trace at, Written call, String text) {
        return changed(at, at.stack().with(at.entry(), call), text);
    }

    /** The program with another stack around a place, in which all annotations are still at their places. */
    Optional<Attempt> changed(Trace at, Stack stack, String text) {
        Attempt attempt = new Attempt(program.with(at.block(), stack), Address.of(trace), text, told());
        boolean around = at.depth() < trace.depth() && at.equals(trace.at(at.depth()));
        return Optional.of(around ? attempt.resultingIn(Address.of(at)) : attempt)
                .filter(mine -> isOwn(at));
    }

    /** A layer in front of the faulty annotation and of the directives in front of it. */
    Optional<Attempt> inFront(Call call) {
        return inFront(trace, inOwnWords(call), Told.OUTPUT);
    }

    /**
     * The same in front of the faulty annotation, or of the use of a block that it is inside; an input also in front of
     * directives that refer to the tensor.
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
     * @param index where the annotation whose output is reported is then
     */
    Optional<Attempt> behind(int entry, Call call, int index) {
        Written written = inOwnWords(call);
        String text = written + " behind " + trace.mention(entry);
        return changed(trace, trace.stack().insert(entry + 1, written), index, text, Told.OUTPUT);
    }
}
