package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A change that may mend a fault. A layer only proposes: whether it mends, and what it gives, is tried by the engine. */
public sealed interface Edit {
    /** What may mend any fault of a calculation, or one that a later repetition has and the ones before it do not. */
    List<Edit> LAST_RESORTS = List.of(
            new Otherwise(new OtherArgument()),
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
     * The same in front of the name or the fork that the faulty layer has its tensor from. The engine tries it by itself for each
     * edit of that kind.
     */
    record WhereDivided(Call call) implements Edit {}

    /** A reshape in front of the faulty layer, to the sizes whose product somebody wrote: {@code 7 * 7 * 128} features. */
    record AsMultiplied() implements Edit {}

    /**
     * A layer on one of the tensors that the faulty annotation takes, counted from 0.
     *
     * @param always also where nothing has been done to it since the fork
     */
    record OnOperand(int operand, Call call, boolean always) implements Edit {
        public OnOperand(int operand, Call call) {
            this(operand, call, true);
        }
    }

    /** The {@code @Branch} that is missing, where what it begins stands in front of the other one. */
    record BranchBefore() implements Edit {}

    /** As many as there are channels in what flows into the block, for an element of the faulty annotation. */
    record ChannelsOfInput(String element) implements Edit {}

    /** Other values for elements of the nearest layer before that has them. */
    record OfLayer(Map<String, Value> elements) implements Edit {
        public OfLayer {
            elements = new LinkedHashMap<>(elements);
        }
    }

    /** Other values for elements of the layer whose output is called so. */
    record OfNamed(String name, Map<String, Value> elements) implements Edit {
        public OfNamed {
            elements = new LinkedHashMap<>(elements);
        }
    }

    /** A layer behind the last annotation of the stack. */
    record AtEnd(Call call) implements Edit {}

    /** The faulty directive in front of another annotation of its stack, or behind that. */
    record Moved(int entry, boolean behind) implements Edit {}

    /**
     * A join of the branches in front of an activation of the last one.
     *
     * @param activation which of the activations, counted from 0
     */
    record InLastBranch(Call join, int activation) implements Edit {}

    /** Another layer instead of the faulty one. */
    record Instead(Call call) implements Edit {}

    /** Another layer instead of the nearest one before of a type. */
    record InsteadOfEarlier(String type, Call call) implements Edit {}

    /**
     * Another value of something that made one of the tensors that flow in, so that it has another shape.
     *
     * @param always also where the tensors beside it are what they were in front of a fork
     */
    record Reshaped(int operand, Shape from, Shape to, boolean always) implements Edit {}

    /**
     * The same of what made a tensor before that: in front of the fork, of the name that was gone back to, or of the block. The
     * engine tries it by itself for each edit of that kind.
     */
    record ReshapedBefore(Reshaped wanted) implements Edit {}

    /** No padding in what made one of the tensors that flow in, so that it has fewer positions. */
    record Unpadded(Reshaped wanted) implements Edit {}

    /** Another of the names there are for one of the tensors that a join takes. */
    record OtherName(int operand) implements Edit {}

    /** The name by which a join takes one of its tensors, in front of the pool that it stands behind. */
    record NameInFrontOfPool(int operand) implements Edit {}

    /** The same behind the pool that it stands in front of. */
    record NameBehindPool(int operand) implements Edit {}

    /** The pool that is missing behind the name by which a join takes one of its tensors, or behind a later one. */
    record MissingPool(int operand) implements Edit {}

    /** The {@code @Name} that is missing, of a tensor that is read by it. */
    record MissingName(String name) implements Edit {}

    /** The block's parameter of a name that is read in quotes. */
    record Unquoted(String name) implements Edit {}

    /** A name that is read in place of what somebody has given: one like it, or the quoted name of a block's parameter. */
    record GivenName(String name) implements Edit {}

    /** Instead of the name that is given one that is read somewhere, and given nowhere. */
    record SoughtName() implements Edit {}

    /** The current tensor and the named one in each other's place. */
    record Swapped() implements Edit {}

    /** The sizes of the input before for the nearest one. */
    record InputAlike() implements Edit {}

    /** A condition in front of a join with a block's input: that it can be joined at all. */
    record WhereAlike() implements Edit {}

    /** A condition under which a projection stands in a branch of a block, so that it also does where it is needed here. */
    record WhenUnlike() implements Edit {}

    /** A bias, or none, of one of the layers before. */
    record OtherBias() implements Edit {}

    /**
     * Another number, or layer, before, so that there are as many learned values or operations as were counted, or that an axis
     * is as long as was expected.
     *
     * @param element the element of the expectation
     * @param index the axis in it
     */
    record OtherCount(String element, int index, long found, long wanted) implements Edit {
        /** How many are missing, or too many. */
        public long missing() {
            return Math.abs(found - wanted);
        }

        /** Whether another one speaks of the same count or axis. */
        public boolean isLike(OtherCount other) {
            return element.equals(other.element) && index == other.index;
        }
    }

    /** One step of a sequence in front of the layers before that treat each step alike. */
    record OneStep() implements Edit {}

    /** Leave out the nearest annotation before of some types. */
    record WithoutEarlier(java.util.Set<String> types) implements Edit {
        public WithoutEarlier {
            types = java.util.Set.copyOf(types);
        }
    }

    /** Leave out the use of a block, in the model, that the faulty annotation is in. */
    record WithoutUse() implements Edit {}

    /** The sizes of the input in the order of the language, where somebody gave the channels first. */
    record ChannelsLast() implements Edit {}

    /** A larger image of a usual size. */
    record LargerInput() implements Edit {}

    /** An image of another usual size, the nearest. */
    record NearInput() implements Edit {}

    /** A square image, of a usual size or of one of its sides. */
    record SquareInput() implements Edit {}

    /** Another value for an element of the nearest input before. */
    record OfInput(String element, Value value) implements Edit {}

    /** The first of several that mends in a way that no edit before has. */
    record AnyOf(List<Edit> edits) implements Edit {
        public AnyOf {
            edits = List.copyOf(edits);
        }
    }

    /** Leave out the faulty annotation. */
    record Without() implements Edit {}

    /** The input, which stands behind, in front of the faulty annotation. */
    record InputToFront(int entry) implements Edit {}

    /** A part of what an element of the faulty annotation is worked out from, in its place. */
    record Simpler() implements Edit {}

    /** Repetitions that are counted from 1 where an element of the faulty annotation is worked out from that, or not at all. */
    record OtherIndex() implements Edit {}

    /** A number near the one given for a parameter that an element of the faulty annotation depends on. */
    record OtherArgument() implements Edit {}

    /** No repetition of the faulty annotation, or of what it is in, that cannot be. */
    record FewerRepetitions() implements Edit {}

    /** Leave out the nearest pool before. */
    record WithoutShrinking() implements Edit {}

    /** An edit for where none before it mends. */
    record Otherwise(Edit edit) implements Edit {}

    /** An edit for where none before it mends, or all of them leave more that is wrong in the rest of the model. */
    record Rather(Edit edit) implements Edit {}

    /** A size in the input where it is known only at run time. */
    record KnownInput(String element, int size) implements Edit {}

    static Edit set(String element, Value value) {
        return new Set(Map.of(element, value));
    }

    static Edit set(String element, long value) {
        return set(element, Value.of(value));
    }
}
