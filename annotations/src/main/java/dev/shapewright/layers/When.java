package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves out the next layer, block or join with names where a condition does not hold; the current tensor passes on.
 *
 * <p>Stands in front of what it speaks of, together with {@link Repeat} and {@link Frozen} in any order. Several conditions
 * must all hold. They are decided first: of what is left out nothing else is evaluated, and it takes no number in automatic
 * names.
 *
 * <p>Errors: {@code [misplaced-directive]} where no layer, block or join with names comes next.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(When.List.class)
public @interface When {
    /** Whether the next layer or block is there. */
    boolean value();

    /** Several {@code @When}, as the compiler gathers them; written by hand it stands for its contents, in their order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        When[] value();
    }
}
