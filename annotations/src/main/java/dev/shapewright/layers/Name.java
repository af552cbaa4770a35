package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the current tensor, wherever it comes from: a layer, an input, a block.
 *
 * <p>The first name given to a result replaces its automatic name ({@code conv_1}) in the table and in the generated
 * constants (except those of a single input, which are always {@code INPUT_...}); further ones are aliases, with
 * constants of their own for the shape. A name is known from there to the end of the class or block. In a block, a
 * {@code String} parameter on its own names the tensor at the place where the block is used; an empty one names
 * nothing.
 *
 * <p>Example: {@code @Name("x") @Dense(units = 64) @Add({"x", "current"})} on {@code 64} gives {@code 64}, with 4,160
 * parameters.
 *
 * <p>Errors: {@code [duplicate-name]}, {@code [invalid-name]} for one that is not {@code [A-Za-z][A-Za-z0-9_-]*} or is
 * reserved ({@code input}, {@code current}), {@code [constant-clash]} if two names would share a constant,
 * {@code [misplaced-directive]} if no tensor comes before it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Name.List.class)
public @interface Name {
    /** The name: a letter, then letters, digits, {@code _} and {@code -}. */
    String value();

    /** Compiler-generated list of {@code @Name}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Name[] value();
    }
}
