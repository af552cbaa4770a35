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
 * <p>The given axes determine its output shape, as those of {@link Input} do; with none, the shape is kept. It accepts
 * any input and may read all of it: its receptive field is the whole input. If its sizes depend on the input, put this
 * layer alone into a block, whose expressions know the input's sizes as {@link In}. Parameters and MACs are the numbers
 * given. Errors: {@code [not-a-shape]}, {@code [unknown-name]}, {@code [value-out-of-range]} for a size that is
 * computed as 0.
 *
 * <p>Example: {@code @Custom(name = "Spectrum", features = 129)} on {@code 256} gives {@code 129}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Custom.List.class)
public @interface Custom {
    /** Its name in the table. */
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

    /** Compiler-generated list of {@code @Custom}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Custom[] value();
    }
}
