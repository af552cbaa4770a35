package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Goes back to a named tensor, which is the current one from here on.
 *
 * <p>The tensor that was current before is lost unless a {@link Name} has kept it: {@code [unused-branch]}.
 * {@code "input"} is the model's input if it has just one.
 *
 * <p>Example: {@code @Name("x") @Dense(units = 10) @Output("first") @From("x") @Dense(units = 2)} on {@code 64} gives
 * {@code 2}, with 780 parameters.
 *
 * <p>Errors: {@code [unknown-name]}, {@code [misplaced-directive]} if no tensor comes before it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(From.List.class)
public @interface From {
    /** The name of the tensor to go back to. */
    String value();

    /** Compiler-generated list of {@code @From}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        From[] value();
    }
}
