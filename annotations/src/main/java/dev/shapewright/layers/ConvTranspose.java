package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A transposed convolution over every spatial axis of its input (PyTorch's {@code nn.ConvTranspose1d/2d/3d}, Keras's
 * {@code Conv2DTranspose}): the reverse of what a {@link Conv} with the same elements does to sizes.
 *
 * <p>Output, per axis: {@code (in - 1) * stride - before - after + dilation * (kernel - 1) + outputPadding + 1}; with
 * {@link Padding#SAME} it is {@code in * stride}. Parameters: {@code product(kernel) * channels * filters / groups},
 * and {@code filters} more with a bias. MACs: the <em>input</em> positions times the weights without the bias.
 * (Dumoulin, Visin: A guide to convolution arithmetic for deep learning, 2016.)
 *
 * <p>Example: {@code @ConvTranspose(kernel = 2, filters = 64, stride = 2)} on {@code 28x28x128} gives {@code 56x56x64},
 * with 32,832 parameters.
 *
 * <p>Errors: {@code [output-padding-too-large]} if {@code outputPadding} is below neither the stride nor the dilation,
 * {@code [padding-exceeds-output]} if the padding leaves no output, {@code [groups-do-not-divide]},
 * {@code [wrong-number-of-values]}, {@code [padding-word]}, {@code [wrong-axes]}, {@code [unknown-size]}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(ConvTranspose.List.class)
public @interface ConvTranspose {
    /** Size of the kernel in rows, columns, slices or steps. */
    int[] kernel();

    /** Number of filters: the channels of the output. */
    int filters();

    /** Distance between the windows of neighboring input positions, in the output. */
    int[] stride() default 1;

    /**
     * Positions cut off the output: one number for all sides; one per axis; before and after of each axis; or
     * {@link Padding#SAME}, {@link Padding#SAME_LOWER}.
     */
    int[] padding() default 0;

    /** Distance between neighboring taps of the kernel. */
    int[] dilation() default 1;

    /** Number of groups the channels and filters are split into; must divide both. */
    int groups() default 1;

    /** Whether each filter has a learned bias. */
    boolean bias() default true;

    /**
     * Positions added at the end of each axis; with a word of {@link Padding} it is
     * {@code [output-padding-too-large]}.
     */
    int[] outputPadding() default 0;

    /** Compiler-generated list of {@code @ConvTranspose}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        ConvTranspose[] value();
    }
}
