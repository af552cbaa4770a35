package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Repeats the next layer, block or join with names, each time on the output of the previous repetition.
 *
 * <p>Stands in front of what it applies to, in any order with {@link When} and {@link Frozen}. Several numbers are
 * multiplied; 0 leaves out what follows. A name after it is that of the last repetition.
 *
 * <p>Example: {@code @Repeat(3) @Dense(units = 64)} on {@code 64} gives {@code 64}, with 12,480 parameters.
 *
 * <p>Errors: {@code [value-out-of-range]} for a negative number, {@code [misplaced-directive]} if no layer, block or
 * join with names comes next, {@code [too-many-layers]} if a model would expand to more than 100,000 steps.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Repeat.List.class)
public @interface Repeat {
    /**
     * The index of the repetition, 0, 1, 2, ..., for use in the elements of what is repeated:
     * {@code dilation = 1 << Repeat.INDEX}. Anywhere else it is {@code [index-outside-repeat]}. The number is a
     * stand-in and never used.
     */
    int INDEX = 1680;

    /** How many times. */
    int value();

    /** Compiler-generated list of {@code @Repeat}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Repeat[] value();
    }
}
