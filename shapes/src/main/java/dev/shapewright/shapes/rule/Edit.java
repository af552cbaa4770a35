package dev.shapewright.shapes.rule;

import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A change that may fix a fault. A layer only proposes it; the engine tries whether it does, and what it gives. */
public sealed interface Edit {
    /** Edits that may fix any fault of a calculation, or a fault that a later repetition has but earlier ones do not. */
    List<Edit> LAST_RESORTS = List.of(
            new Otherwise(new OtherArgument()),
            new Otherwise(new OtherNumber()),
            new Rather(new Simpler()),
            new Rather(new FewerRepetitions()),
            new OtherIndex());

    /** Other values for elements of the faulty annotation. */
    record Set(Map<String, Value> elements) implements Edit {
        public Set {
            elements = new LinkedHashMap<>(elements);
        }
    }

    /** A layer in front of the faulty one. */
    record InFront(Call call) implements Edit {}

    /**
     * A layer in front of the name or the fork that the faulty layer takes its tensor from. The engine tries this by
     * itself for each {@link InFront}.
     */
    record WhereDivided(Call call) implements Edit {}

    /** A reshape in front of the faulty layer, to the sizes whose product was written: {@code 7 * 7 * 128} features. */
    record AsMultiplied() implements Edit {}

    /**
     * A layer on one of the tensors that the faulty annotation takes, counted from 0.
     *
     * @param always whether to propose this even if the tensor has not changed since the fork
     */
    record OnOperand(int operand, Call call, boolean always) implements Edit {
        public OnOperand(int operand, Call call) {
            this(operand, call, true);
        }
    }

    /** The missing {@code @Branch}, if its layers stand in front of the other one. */
    record BranchBefore() implements Edit {}

    /** The number of channels of the block's input, for an element of the faulty annotation. */
    record ChannelsOfInput(String element) implements Edit {}

    /** Other values for elements of the nearest layer before that has them. */
    record OfLayer(Map<String, Value> elements) implements Edit {
        public OfLayer {
            elements = new LinkedHashMap<>(elements);
        }
    }

    /** Other values for elements of the layer whose output has this name. */
    record OfNamed(String name, Map<String, Value> elements) implements Edit {
        public OfNamed {
            elements = new LinkedHashMap<>(elements);
        }
    }

    /** A layer after the last annotation of the stack. */
    record AtEnd(Call call) implements Edit {}

    /** The faulty directive moved in front of another annotation of its stack, or behind it. */
    record Moved(int entry, boolean behind) implements Edit {}

    /** A multiplication of the branches behind the sigmoid in the last one, which weighs what the other ones are. */
    record BehindGate() implements Edit {}

    /**
     * A join of the branches at the end of the stack, if that is likely the end of the last branch: it is short, or all that
     * follows in a block, and its last layer is no activation, which would follow the join.
     */
    record BehindLastBranch(Call join) implements Edit {}

    /**
     * A join of the branches, in front of an activation of the last branch.
     *
     * @param activation which of the activations, counted from 0
     */
    record InLastBranch(Call join, int activation) implements Edit {}

    /** A join of the branches, in front of the first expectation of the last branch. */
    record InFrontOfExpect(Call join) implements Edit {}

    /** Another layer instead of the faulty one. */
    record Instead(Call call) implements Edit {}

    /** Another layer instead of the nearest earlier one of a type. */
    record InsteadOfEarlier(String type, Call call) implements Edit {}

    /**
     * Another value in a layer that made one of the input tensors, so that the tensor has another shape.
     *
     * @param always whether to propose this even if another branch of the fork is the identity
     */
    record Reshaped(int operand, Shape from, Shape to, boolean always) implements Edit {
        /** Whether the channels alone are to change, and into almost the same number: one that was miswritten. */
        public boolean isMiswritten() {
            return from.form().hasChannels()
                    && from.withChannels(to.channels()).equals(to)
                    && from.channels() instanceof Size.Known one
                    && to.channels() instanceof Size.Known other
                    && Math.abs(one.value() - other.value()) <= Math.max(one.value(), other.value()) / 10;
        }
    }

    /**
     * The same further up: in front of the fork, of the name that was gone back to, or of the block. The engine tries
     * this by itself for each {@link Reshaped}.
     */
    record ReshapedBefore(Reshaped wanted) implements Edit {}

    /** No padding in a layer that made one of the input tensors, so that the tensor has fewer positions. */
    record Unpadded(Reshaped wanted) implements Edit {}

    /** Another existing name for one of the tensors that a join takes. */
    record OtherName(int operand) implements Edit {}

    /** The name by which a join takes one of its tensors, moved in front of the pool that it stands behind. */
    record NameInFrontOfPool(int operand) implements Edit {}

    /** The same name, moved behind the pool that it stands in front of, or behind the layer that makes a sequence. */
    record NameBehindNext(int operand) implements Edit {}

    /** The missing pool behind the name by which a join takes one of its tensors, or behind a later name. */
    record MissingPool(int operand) implements Edit {}

    /** The missing {@code @Name} of a tensor that is read by this name. */
    record MissingName(String name) implements Edit {}

    /** The block's parameter itself, instead of its name in quotes. */
    record Unquoted(String name) implements Edit {}

    /** A name that is read, in place of one that is given: a similar one, or the quoted name of a block's parameter. */
    record GivenName(String name) implements Edit {}

    /** A name that is read somewhere and given nowhere, instead of the given name. */
    record SoughtName() implements Edit {}

    /** The current tensor and the named one swapped. */
    record Swapped() implements Edit {}

    /** The sizes of the preceding input, for the nearest input. */
    record InputAlike() implements Edit {}

    /** A condition in front of a join with a block's input: that the two can be joined at all. */
    record WhereAlike() implements Edit {}

    /**
     * A wider condition for a projection in a branch of a block, so that the projection is also there if it is needed
     * here.
     */
    record WhenUnlike() implements Edit {}

    /** A bias added to, or removed from, one of the layers before, or another such switch the other way. */
    record OtherSwitch() implements Edit {}

    /**
     * Another number or layer before, so that the count of learned values or operations, or the length of an axis, is
     * as expected.
     *
     * @param element the element of the expectation
     * @param index the axis in it
     */
    record OtherCount(String element, int index, long found, long wanted) implements Edit {
        /** How many are missing or too many. */
        public long missing() {
            return Math.abs(found - wanted);
        }

        /** Whether another edit concerns the same count or axis. */
        public boolean isLike(OtherCount other) {
            return element.equals(other.element) && index == other.index;
        }
    }

    /** A layer that takes one step of the sequence, in front of the preceding layers that treat each step alike. */
    record OneStep() implements Edit {}

    /** Leaves out the nearest earlier annotation of some types. */
    record WithoutEarlier(java.util.Set<String> types) implements Edit {
        public WithoutEarlier {
            types = java.util.Set.copyOf(types);
        }
    }

    /** Leaves out the use of the block, in the model, that contains the faulty annotation. */
    record WithoutUse() implements Edit {}

    /** The sizes of the input in the order of the language, if they were given with the channels first. */
    record ChannelsLast() implements Edit {}

    /** The sizes of the nearest input in another order. */
    record InputInOtherOrder() implements Edit {}

    /** A larger image of a usual size. */
    record LargerInput() implements Edit {}

    /** An image of the nearest other usual size. */
    record NearInput() implements Edit {}

    /** A square image, of a usual size or of one of its sides. */
    record SquareInput() implements Edit {}

    /** Another value for an element of the nearest input before. */
    record OfInput(String element, Value value) implements Edit {}

    /** The first of several edits that gives a fix no edit before has given. */
    record AnyOf(List<Edit> edits) implements Edit {
        public AnyOf {
            edits = List.copyOf(edits);
        }
    }

    /** Leaves out the faulty annotation. */
    record Without() implements Edit {}

    /** The input, which stands behind the faulty annotation, moved in front of it. */
    record InputToFront(int entry) implements Edit {}

    /** A part of the calculation of an element of the faulty annotation, in place of the whole. */
    record Simpler() implements Edit {}

    /**
     * Repetitions counted from 1, or not used, in a calculation of an element of the faulty annotation that uses their
     * index.
     */
    record OtherIndex() implements Edit {}

    /** A number near the one given for a parameter that an element of the faulty annotation depends on. */
    record OtherArgument() implements Edit {}

    /** Another number in a calculation of an element of the faulty annotation. */
    record OtherNumber() implements Edit {}

    /** Only valid repetitions of the faulty annotation, or of what contains it. */
    record FewerRepetitions() implements Edit {}

    /** Leaves out the nearest pool before. */
    record WithoutShrinking() implements Edit {}

    /** An edit to try if none before it fixes the fault. */
    record Otherwise(Edit edit) implements Edit {}

    /** An edit to try if none before it fixes the fault, or if all of them leave more errors in the rest of the model. */
    record Rather(Edit edit) implements Edit {}

    /** A fixed size for an axis of the input that is known only at run time. */
    record KnownInput(String element, int size) implements Edit {}

    static Edit set(String element, Value value) {
        return new Set(Map.of(element, value));
    }

    static Edit set(String element, long value) {
        return set(element, Value.of(value));
    }
}
