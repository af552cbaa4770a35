package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves out the next layer, block or join with names if a condition does not hold; the current tensor then passes
 * through.
 *
 * <p>Stands in front of what it applies to, in any order with {@link Repeat} and {@link Frozen}. Several conditions
 * must all hold. In a block, a condition is usually one on its parameters:
 * {@code @When(stride != 1) @Projection(filters = width)}. Conditions are decided first: nothing else is evaluated for
 * what is left out, and it takes no number in automatic names.
 *
 * <p>Example: {@code @When(false) @Dense(units = 10) @Relu} on {@code 64} gives {@code 64}.
 *
 * <p>Errors: {@code [misplaced-directive]} if no layer, block or join with names comes next.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(When.List.class)
public @interface When {
    /** Whether the next layer or block is present. */
    boolean value();

    /** Compiler-generated list of {@code @When}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        When[] value();
    }
}
