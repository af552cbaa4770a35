package dev.shapewright.shapes.expression;

import dev.shapewright.shapes.rule.Value;
import org.jspecify.annotations.Nullable;

/**
 * The result of evaluating an expression. Results are keys, as {@link Value}s are, with {@code equals} and {@code hashCode}
 * written out as there.
 */
public sealed interface Evaluated {
    /** The origin of a size that is written as unknown where it is used. */
    String ANY = "Input.ANY";

    /**
     * The expression has a value.
     *
     * @param calculated whether it is the result of a calculation, wherever that was done, rather than written as it is
     */
    record Known(Value value, boolean calculated) implements Evaluated {
        public Known(Value value) {
            this(value, false);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Known that && value.equals(that.value) && calculated == that.calculated;
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    /**
     * The expression depends on a size known only at run time.
     *
     * @param origin where that size came from, in the user's words
     * @param token the part that brought it in
     */
    record Unknown(String origin, int token) implements Evaluated {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Unknown that && origin.equals(that.origin) && token == that.token;
        }

        @Override
        public int hashCode() {
            return origin.hashCode();
        }
    }

    /** The expression has no value, because of one of its parts. */
    record Failed(Flaw flaw, int token) implements Evaluated {}

    /** A number that was calculated. */
    static Evaluated of(long number) {
        return new Known(Value.of(number), true);
    }

    static Evaluated of(boolean truth) {
        return new Known(new Value.Truth(truth));
    }

    /** This result, as seen from where a name stands for it. */
    default Evaluated at(int token) {
        if (this instanceof Unknown unknown) {
            return new Unknown(unknown.origin, token);
        }
        return this instanceof Failed failed ? new Failed(failed.flaw, token) : this;
    }
}
