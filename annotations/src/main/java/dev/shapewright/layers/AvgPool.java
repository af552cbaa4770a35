package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The mean of each window, slid over every spatial axis of its input: 1-D on a sequence, 2-D on an image, 3-D on a
 * volume (PyTorch's {@code nn.AvgPool1d/2d/3d}, Keras's {@code AveragePooling1D/2D/3D}).
 *
 * <p>Output, per axis: {@code floor((in + before + after - size) / stride) + 1}; with {@code ceil}, the division rounds
 * up, and the last window must still start inside the input or the padding before it (PyTorch's rule). The channels
 * stay. No parameters, no MACs.
 *
 * <p>Example: {@code @AvgPool(size = 2)} on {@code 28x28x6} gives {@code 14x14x6}.
 *
 * <p>Errors: {@code [kernel-exceeds-input]}, {@code [pool-padding]} if a side has more padding than half the window,
 * {@code [wrong-number-of-values]}, {@code [padding-word]}, {@code [wrong-axes]} on a vector or token ids.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(AvgPool.List.class)
public @interface AvgPool {
    /** Size of the window in rows, columns, slices or steps. */
    int[] size();

    /** Step of the window; by default its size. */
    int[] stride() default {};

    /**
     * Padding around the input: one number for all sides; one per axis; before and after of each axis; each at most
     * half the window; or {@link Padding#SAME}, {@link Padding#SAME_LOWER}.
     */
    int[] padding() default 0;

    /** Whether a partial last window counts. */
    boolean ceil() default false;

    /** Compiler-generated list of {@code @AvgPool}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        AvgPool[] value();
    }
}
