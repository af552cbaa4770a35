package dev.shapewright.processor.compiler;

import java.util.List;
import javax.lang.model.element.VariableElement;

/**
 * An expression as written in the source, with names resolved and nothing folded, but without parentheses.
 *
 * <p>Two things are normalized, because compilers differ in them: a minus in front of a number belongs to the
 * {@link Literal}, and string literals added to each other are one literal.
 */
public sealed interface WrittenExpression {

    /**
     * Where its caret stands: at the operator of an operation (the {@code ?} of a conditional, the {@code (} of a
     * cast), otherwise at the first character.
     */
    Place place();

    /**
     * A literal, or a folded value whose expression is not available.
     *
     * @param value a Boolean, Character, Integer, Long, Float, Double or String
     */
    record Literal(Object value, Place place) implements WrittenExpression {}

    /**
     * The name of a constant field or an enum constant.
     *
     * @param simple whether the name is unqualified, and so refers to the nearest declaration of that name
     */
    record Constant(VariableElement field, boolean simple, Place place) implements WrittenExpression {}

    /**
     * One of Java's constant operations with one operand.
     *
     * @param operator one of {@code + - ~ !}
     */
    record Unary(String operator, WrittenExpression operand, Place place) implements WrittenExpression {}

    /**
     * One of Java's constant operations with two operands.
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
     * A name that does not resolve, at least not yet, or is none of a constant.
     *
     * @param name as written, with its dots
     */
    record Unresolved(String name, Place place) implements WrittenExpression {}

    /**
     * Anything else that an annotation can hold, such as a class literal or an annotation; anything else that a
     * constant can be set to; and whatever is half-typed.
     */
    record Other(Place place) implements WrittenExpression {}
}
