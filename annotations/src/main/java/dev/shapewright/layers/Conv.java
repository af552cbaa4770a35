package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A convolution over every spatial axis of its input: 1-D on a sequence, 2-D on an image, 3-D on a volume
 * (PyTorch's {@code nn.Conv1d/2d/3d}, Keras's {@code Conv1D/2D/3D}).
 *
 * <p>Output, per axis: {@code floor((in + before + after - dilation * (kernel - 1) - 1) / stride) + 1}; the last axis
 * becomes {@code filters}. Parameters: {@code product(kernel) * channels * filters / groups}, and {@code filters} more
 * with a bias. MACs: the output positions times the weights without the bias.
 * (Dumoulin, Visin: A guide to convolution arithmetic for deep learning, 2016.)
 *
 * <p>Example: {@code @Conv(kernel = 5, filters = 4)} on {@code 28x28x1} gives {@code 24x24x4}, with 104 parameters.
 *
 * <p>Errors: {@code [kernel-exceeds-input]} if the dilated kernel is larger than the padded input,
 * {@code [groups-do-not-divide]}, {@code [wrong-number-of-values]}, {@code [padding-word]}, {@code [wrong-axes]} on a
 * vector or token ids, {@code [unknown-size]} if the channels are not known.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Conv.List.class)
public @interface Conv {
    /** Size of the kernel in rows, columns, slices or steps. */
    int[] kernel();

    /** Number of filters: the channels of the output. */
    int filters();

    /** Step of the kernel. */
    int[] stride() default 1;

    /**
     * Zeros added around the input: one number for all sides; one per axis; or before and after of each axis
     * ({@code {top, bottom, left, right}}); or a word of {@link Padding}.
     */
    int[] padding() default 0;

    /** Distance between neighboring taps of the kernel. */
    int[] dilation() default 1;

    /** Number of groups the channels and filters are split into; must divide both. */
    int groups() default 1;

    /** Whether each filter has a learned bias. */
    boolean bias() default true;

    /** Compiler-generated list of {@code @Conv}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Conv[] value();
    }
}
