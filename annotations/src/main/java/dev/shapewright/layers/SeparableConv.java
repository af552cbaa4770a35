package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A depthwise convolution followed by a pointwise one, as one layer (Keras's {@code SeparableConv2D}; in PyTorch two
 * {@code nn.Conv2d}). This is the only layer that combines two, as in Keras; there is one bias, at the end.
 *
 * <p>Output as for {@link Conv}. Parameters: {@code product(kernel) * channels * multiplier + channels * multiplier *
 * filters}, and {@code filters} more with a bias. MACs: the output positions times the weights without the bias.
 * (Chollet: Xception, 2017.)
 *
 * <p>Example: {@code @SeparableConv(kernel = 3, filters = 64, padding = 1)} on {@code 32x32x32} gives {@code 32x32x64},
 * with 2,400 parameters.
 *
 * <p>Errors: those of {@link Conv}, except for the groups.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(SeparableConv.List.class)
public @interface SeparableConv {
    /** Size of the kernel in rows, columns, slices or steps. */
    int[] kernel();

    /** Number of filters: the channels of the output. */
    int filters();

    /** Filters for each channel. */
    int multiplier() default 1;

    /** Step of the kernel. */
    int[] stride() default 1;

    /**
     * Zeros added around the input: one number for all sides; one per axis; before and after of each axis; or a word of
     * {@link Padding}.
     */
    int[] padding() default 0;

    /** Distance between neighboring taps of the kernel. */
    int[] dilation() default 1;

    /** Whether each filter has a learned bias. */
    boolean bias() default true;

    /** Compiler-generated list of {@code @SeparableConv}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        SeparableConv[] value();
    }
}
