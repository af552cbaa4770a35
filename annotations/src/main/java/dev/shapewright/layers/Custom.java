package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A layer that this language has no name for: you say what it does.
 *
 * <p>The axes that are given make its output, as those of {@link Input} do; with none the shape is kept. It takes anything,
 * and may read all of it: its receptive field is the whole input. Where its sizes depend on the input, make it a block of this
 * one layer, whose expressions know them as {@link In}. Errors: {@code [not-a-shape]}, {@code [unknown-name]},
 * {@code [value-out-of-range]} for a size that is calculated to be 0.
 *
 * <p>Example: {@code @Custom(name = "Spectrum", features = 129)} on {@code 256} gives {@code 129}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Custom.List.class)
public @interface Custom {
    /** What to call it in the table. */
    String name();

    /** Rows of the output; 0: no such axis. */
    int height() default 0;

    /** Columns of the output; 0: no such axis. */
    int width() default 0;

    /** Slices of the output; 0: no such axis. */
    int depth() default 0;

    /** Steps of the output; 0: no such axis. */
    int length() default 0;

    /** Channels of the output; the same as {@link #features()}. */
    int channels() default 0;

    /** Features of the output; the same as {@link #channels()}. */
    int features() default 0;

    /** Learned values. */
    long parameters() default 0;

    /** Multiply-accumulate operations for one sample. */
    long macs() default 0;

    /** Names of further tensors it reads. */
    String[] inputs() default {};

    /** Several {@code @Custom}, as the compiler gathers them; written by hand it stands for its contents, in their order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Custom[] value();
    }
}
