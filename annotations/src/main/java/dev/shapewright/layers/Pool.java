package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The largest value of each window, slid over every spatial axis of its input: 1-D on a sequence, 2-D on an image, 3-D
 * on a volume (PyTorch's {@code nn.MaxPool1d/2d/3d}, Keras's {@code MaxPooling1D/2D/3D}).
 *
 * <p>Output, per axis: {@code floor((in + before + after - dilation * (size - 1) - 1) / stride) + 1}; with
 * {@code ceil}, the division rounds up, and the last window must still start inside the input or the padding before it
 * (PyTorch's rule). The channels stay. No parameters, no MACs. (Dumoulin, Visin: A guide to convolution arithmetic for
 * deep learning, 2016.)
 *
 * <p>Example: {@code @Pool(size = 3, stride = 2, padding = 1)} on {@code 112x112x64} gives {@code 56x56x64}.
 *
 * <p>Errors: {@code [kernel-exceeds-input]}, {@code [pool-padding]} if a side has more padding than half the window,
 * dilation included, {@code [wrong-number-of-values]}, {@code [padding-word]}, {@code [wrong-axes]} on a vector or
 * token ids.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Pool.List.class)
public @interface Pool {
    /** Size of the window in rows, columns, slices or steps. */
    int[] size();

    /** Step of the window; by default its size. */
    int[] stride() default {};

    /**
     * Padding around the input: one number for all sides; one per axis; before and after of each axis; each at most
     * half the window, dilation included; or {@link Padding#SAME}, {@link Padding#SAME_LOWER}.
     */
    int[] padding() default 0;

    /** Distance between neighboring taps of the window. */
    int[] dilation() default 1;

    /** Whether a partial last window counts. */
    boolean ceil() default false;

    /** Compiler-generated list of {@code @Pool}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Pool[] value();
    }
}
