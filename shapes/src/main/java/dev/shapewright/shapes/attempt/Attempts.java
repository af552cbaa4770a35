package dev.shapewright.shapes.attempt;

import dev.shapewright.shapes.rule.Edit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the edits for one fault on the program it was found in; one line for each kind of edit says what makes it. */
public final class Attempts {
    private final Map<Class<? extends Edit>, Function<Edit, Stream<Attempt>>> makers = new HashMap<>();

    /**
     * Attempts at one fault.
     *
     * @param counting what may be spent to find numbers that give a count
     */
    public Attempts(Context context, Effort counting) {
        ElementEdits elements = new ElementEdits(context);
        all(Edit.Set.class, edit -> elements.set(edit.elements()));
        one(Edit.ChannelsOfInput.class, edit -> elements.channelsOfInput(edit.element()));
        one(Edit.OfLayer.class, edit -> elements.ofLayer(edit.elements()));
        each(Edit.OtherSwitch.class, edit -> elements.otherSwitch());
        all(Edit.OtherCount.class, edit -> new Counts(context, edit, counting).attempts());
        CalculationEdits calculations = new CalculationEdits(context);
        all(Edit.Simpler.class, edit -> calculations.simpler());
        all(Edit.OtherIndex.class, edit -> calculations.otherIndex());
        all(Edit.OtherArgument.class, edit -> calculations.otherArgument());
        all(Edit.OtherNumber.class, edit -> calculations.otherNumber());

        one(Edit.FewerRepetitions.class, edit -> elements.fewerRepetitions());

        StackEdits stacks = new StackEdits(context);
        all(Edit.InFront.class, edit -> stacks.inFront(edit.call()));
        one(Edit.WhereDivided.class, edit -> stacks.whereDivided(edit.call()));
        one(Edit.BranchBefore.class, edit -> stacks.branchBefore());
        one(Edit.AtEnd.class, edit -> stacks.atEnd(edit.call()));
        one(Edit.InFrontOfExpect.class, edit -> stacks.inFrontOfExpect(edit.join()));
        one(Edit.BehindGate.class, edit -> stacks.behindGate());
        one(Edit.BehindLastBranch.class, edit -> stacks.behindLastBranch(edit.join()));
        one(Edit.InLastBranch.class, edit -> stacks.inLastBranch(edit.join(), edit.activation()));
        one(Edit.Moved.class, edit -> stacks.moved(edit.entry(), edit.behind()));
        one(Edit.Instead.class, edit -> stacks.instead(edit.call()));
        one(Edit.InsteadOfEarlier.class, edit -> stacks.insteadOfEarlier(edit.type(), edit.call()));
        one(Edit.InputToFront.class, edit -> stacks.toFront(edit.entry()));
        one(Edit.Without.class, edit -> stacks.without());
        one(Edit.WithoutEarlier.class, edit -> stacks.withoutEarlier(edit.types()));
        one(Edit.WithoutShrinking.class, edit -> stacks.withoutShrinking());
        one(Edit.WithoutUse.class, edit -> stacks.withoutUse());

        OperandEdits operands = new OperandEdits(context);
        one(Edit.OnOperand.class, operands::on);
        each(Edit.Reshaped.class, operands::reshaped);
        each(Edit.Unpadded.class, edit -> operands.unpadded(edit.wanted()));
        each(Edit.ReshapedBefore.class, edit -> operands.reshapedBefore(edit.wanted()));
        one(Edit.Swapped.class, edit -> operands.swapped());

        NameEdits names = new NameEdits(context);
        each(Edit.OtherName.class, edit -> names.otherNames(edit.operand()));
        all(Edit.NameInFrontOfPool.class, edit -> names.inFrontOfPool(edit.operand()));
        one(Edit.NameBehindNext.class, edit -> names.behindNext(edit.operand()));
        each(Edit.MissingPool.class, edit -> names.missingPool(edit.operand()));
        each(Edit.MissingName.class, edit -> names.missing(edit.name()));
        one(Edit.OfNamed.class, edit -> names.ofNamed(edit.name(), edit.elements()));
        one(Edit.Unquoted.class, edit -> names.unquoted(edit.name()));
        each(Edit.GivenName.class, edit -> names.given(edit.name()));
        each(Edit.SoughtName.class, edit -> names.sought());

        Surroundings surroundings = new Surroundings(context);
        one(Edit.OneStep.class, edit -> surroundings.oneStep());
        one(Edit.AsMultiplied.class, edit -> surroundings.asMultiplied());
        all(Edit.WhereAlike.class, edit -> surroundings.whereAlike());
        all(Edit.WhenUnlike.class, edit -> surroundings.whenUnlike());

        InputEdits inputs = new InputEdits(context);
        one(Edit.OfInput.class, edit -> inputs.set(Map.of(edit.element(), edit.value())));
        one(Edit.KnownInput.class, edit -> inputs.known(edit.element(), edit.size()));
        one(Edit.InputAlike.class, edit -> inputs.alike());
        one(Edit.ChannelsLast.class, edit -> inputs.channelsLast());
        all(Edit.InputInOtherOrder.class, edit -> inputs.inOtherOrder());
        all(Edit.LargerInput.class, edit -> inputs.larger());
        all(Edit.NearInput.class, edit -> inputs.near());
        all(Edit.SquareInput.class, edit -> inputs.square());

        each(Edit.Rather.class, edit -> of(edit.edit()));
        each(Edit.Otherwise.class, edit -> of(edit.edit()));
        each(Edit.AnyOf.class, edit -> edit.edits().stream().flatMap(this::of));
    }

    /** For edits that can be made in many places of a long stack: only those that are tried are made. */
    private <E extends Edit> void each(Class<E> kind, Function<E, Stream<Attempt>> maker) {
        makers.put(kind, edit -> maker.apply(kind.cast(edit)));
    }

    private <E extends Edit> void all(Class<E> kind, Function<E, List<Attempt>> maker) {
        each(kind, edit -> maker.apply(edit).stream());
    }

    private <E extends Edit> void one(Class<E> kind, Function<E, Optional<Attempt>> maker) {
        all(kind, edit -> maker.apply(edit).stream().toList());
    }

    /** The kinds of edits that it makes. */
    Set<Class<? extends Edit>> kinds() {
        return Set.copyOf(makers.keySet());
    }

    /** The edited programs, of which the first that holds is the fix; empty if there is nothing to edit. */
    public Stream<Attempt> of(Edit edit) {
        return Optional.ofNullable(makers.get(edit.getClass())).orElseThrow().apply(edit);
    }
}
