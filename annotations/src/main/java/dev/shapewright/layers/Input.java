package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A tensor that flows into the model; a model begins with one.
 *
 * <p>The given axes determine the shape: {@code features} a vector, {@code length} token ids, {@code length} and
 * {@code features} a sequence, {@code height, width, channels} an image, {@code depth, height, width, channels} a
 * volume; {@code @Input(height = 28, width = 28, channels = 1)} is an image {@code 28x28x1}. Any other combination is
 * {@code [not-a-shape]}. {@code channels} and {@code features} are two words for one axis, the last, and either may be
 * used. The batch axis is implicit.
 *
 * <p>A further {@code @Input} makes that input the current tensor. A single input is called {@code input}; with
 * several, each has the name given by {@link Name}, otherwise {@code input_1}, {@code input_2}.
 *
 * <p>A model is any top-level or member class, record, enum or interface. A local class (one declared inside a method)
 * is invisible to annotation processors: its layers are not checked, and nothing can report this.
 *
 * <p>Example: {@code @Name("image") @Input(features = 5) @Concat({"image", "current"})} on {@code 64} gives {@code 69}.
 *
 * <p>Errors: {@code [input-missing]} on a class with layers and no input, {@code [not-a-shape]},
 * {@code [value-out-of-range]} for a negative size that is not {@link #ANY}, {@code [misplaced-directive]} between the
 * branches of a fork.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Input.List.class)
public @interface Input {
    /**
     * A size that is known only at run time. It flows through every layer that can work with any size; weights can
     * never depend on it. A number that cannot be known at compile time has no constant in the summary and is printed
     * as {@code ?}.
     */
    int ANY = Integer.MIN_VALUE + 16;

    /** Rows of an image or volume; 0: the input has no such axis. */
    int height() default 0;

    /** Columns of an image or volume; 0: the input has no such axis. */
    int width() default 0;

    /** Slices of a volume; 0: the input has no such axis. */
    int depth() default 0;

    /** Steps of a sequence, or the number of token ids; 0: the input has no such axis. */
    int length() default 0;

    /** Channels of an image or volume, the last axis: the same as {@link #features()}. */
    int channels() default 0;

    /** Features of a vector or of each step of a sequence, the last axis: the same as {@link #channels()}. */
    int features() default 0;

    /**
     * The order in which the axes of this model's images and volumes are printed and its {@link Expect}s are read; it
     * changes no count. The layout of the first input applies; those of further inputs are ignored.
     */
    Layout layout() default Layout.CHANNELS_LAST;

    /** Compiler-generated list of {@code @Input}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Input[] value();
    }
}
