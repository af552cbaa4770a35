package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An image or volume as a sequence of its positions, row by row (the patches of a vision transformer).
 *
 * <p>The length is the product of the spatial sizes; the channels become features. No parameters, no MACs. Errors:
 * {@code [wrong-axes]} on anything else, {@code [size-overflow]}. (Dosovitskiy et al.: An Image is Worth 16x16 Words,
 * 2021.)
 *
 * <p>Example: {@code @ToSequence} on {@code 14x14x768} gives {@code 196x768}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(ToSequence.List.class)
public @interface ToSequence {
    /** Compiler-generated list of {@code @ToSequence}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        ToSequence[] value();
    }
}
