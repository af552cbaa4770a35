package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A part of one axis (Python's {@code x[..., from:to]}).
 *
 * <p>The axis becomes {@code to - from}, the others stay; an axis whose size is known only at run time is taken to have
 * at least {@code to} positions, as {@code torch.narrow} requires. No parameters, no MACs. Errors:
 * {@code [slice-out-of-range]}, {@code [wrong-axes]} on token ids or for an axis that the input lacks.
 *
 * <p>Example: {@code @Slice(to = 32)} on {@code 8x8x64} gives {@code 8x8x32}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Slice.List.class)
public @interface Slice {
    /** The first position, counted from 0 at the start. */
    int from() default 0;

    /** The position after the last, counted in the same way; at least 1. */
    int to();

    /** The axis. */
    Axis axis() default Axis.CHANNELS;

    /** Compiler-generated list of {@code @Slice}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Slice[] value();
    }
}
