package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The same values in another shape (PyTorch's {@code torch.reshape}, Keras's {@code Reshape}).
 *
 * <p>The given axes determine the shape, as those of {@link Input} do. One of them may be {@link Input#ANY}: it is
 * computed from the others. No parameters, no MACs. Errors: {@code [reshape-changes-size]}, {@code [not-a-shape]},
 * {@code [wrong-axes]} on token ids.
 *
 * <p>Example: {@code @Reshape(height = 7, width = 7, channels = 128)} on {@code 6272} gives {@code 7x7x128}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Reshape.List.class)
public @interface Reshape {
    /** Rows; 0: no such axis. */
    int height() default 0;

    /** Columns; 0: no such axis. */
    int width() default 0;

    /** Slices; 0: no such axis. */
    int depth() default 0;

    /** Steps; 0: no such axis. */
    int length() default 0;

    /** Channels; the same as {@link #features()}. */
    int channels() default 0;

    /** Features; the same as {@link #channels()}. */
    int features() default 0;

    /** Compiler-generated list of {@code @Reshape}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Reshape[] value();
    }
}
