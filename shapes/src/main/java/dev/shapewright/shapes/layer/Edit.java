package dev.shapewright.shapes.layer;

import java.util.LinkedHashMap;
import java.util.Map;

/** A change that may mend a fault. A layer only proposes: whether it mends, and what it gives, is tried by the engine. */
public sealed interface Edit {
    /** Other values for elements of the faulty annotation. */
    record Set(Map<String, Value> elements) implements Edit {
        public Set {
            elements = new LinkedHashMap<>(elements);
        }
    }

    /** A layer in front of the faulty one. */
    record InFront(Call call) implements Edit {}

    /** A layer on one of the tensors that the faulty annotation takes, counted from 0. */
    record OnOperand(int operand, Call call) implements Edit {}

    /** A layer behind the last annotation of the stack. */
    record AtEnd(Call call) implements Edit {}

    /** Another layer instead of the faulty one. */
    record Instead(Call call) implements Edit {}

    /** Another layer instead of the nearest one before of a type. */
    record InsteadOfEarlier(String type, Call call) implements Edit {}

    /** Leave out the faulty annotation. */
    record Without() implements Edit {}

    /** The input, which stands behind, in front of the faulty annotation. */
    record InputToFront(int entry) implements Edit {}

    /** Leave out the nearest pool before. */
    record WithoutShrinking() implements Edit {}

    /** A size in the input where it is known only at run time. */
    record KnownInput(String element, int size) implements Edit {}

    static Edit set(String element, Value value) {
        return new Set(Map.of(element, value));
    }

    static Edit set(String element, long value) {
        return set(element, Value.of(value));
    }
}
