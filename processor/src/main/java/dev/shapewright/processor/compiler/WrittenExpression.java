package dev.shapewright.processor.compiler;

import java.util.List;
import javax.lang.model.element.VariableElement;

/**
 * An expression as it stands in the source: names resolved, nothing folded. Parentheses are gone.
 *
 * <p>Two things are the same however they were written, for compilers differ in them already: a minus in front of a
 * number belongs to the {@link Literal}, and string literals that are added to each other are one.
 */
public sealed interface WrittenExpression {

    /**
     * Where a caret for it stands: an operation's at its operator (a conditional's at the {@code ?}, a cast's at its
     * {@code (}), any other's at its first character.
     */
    Place place();

    /**
     * A literal, or a folded value whose expression is not to be had.
     *
     * @param value a Boolean, Character, Integer, Long, Float, Double or String
     */
    record Literal(Object value, Place place) implements WrittenExpression {}

    /**
     * A name of a constant field or an enum constant.
     *
     * @param simple whether it is written without what it belongs to, and so means whatever is nearest of that name
     */
    record Constant(VariableElement field, boolean simple, Place place) implements WrittenExpression {}

    /**
     * One of Java's constant operations on one operand.
     *
     * @param operator one of {@code + - ~ !}
     */
    record Unary(String operator, WrittenExpression operand, Place place) implements WrittenExpression {}

    /**
     * One of Java's constant operations on two operands.
     *
     * @param operator one of {@code * / % + - << >> >>> < > <= >= == != & ^ | && ||}
     */
    record Binary(String operator, WrittenExpression left, WrittenExpression right, Place place)
            implements WrittenExpression {}

    /** {@code condition ? yes : no}. */
    record Conditional(WrittenExpression condition, WrittenExpression yes, WrittenExpression no, Place place)
            implements WrittenExpression {}

    /**
     * A cast.
     *
     * @param type {@code String}, or the name of a primitive type
     */
    record Cast(String type, WrittenExpression operand, Place place) implements WrittenExpression {}

    /** An array initializer, <code>{a, b}</code>. */
    record Many(List<WrittenExpression> items, Place place) implements WrittenExpression {
        public Many {
            items = List.copyOf(items);
        }
    }

    /**
     * Anything else that an annotation can hold, a class literal or an annotation; anything else that a constant can be
     * set to; and what does not resolve or is half-typed.
     */
    record Other(Place place) implements WrittenExpression {}
}
