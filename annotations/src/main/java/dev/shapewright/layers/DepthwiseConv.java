package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A convolution of each channel by itself over every spatial axis of its input (Keras's {@code DepthwiseConv2D};
 * PyTorch's {@code nn.Conv2d} with as many groups as channels).
 *
 * <p>Output as for {@link Conv}; the channels become {@code channels * multiplier}. Parameters:
 * {@code product(kernel) * channels * multiplier}, and {@code channels * multiplier} more with a bias. MACs: the output
 * positions times the weights without the bias. (Howard et al.: MobileNets, 2017.)
 *
 * <p>Example: {@code @DepthwiseConv(kernel = 3, padding = 1)} on {@code 112x112x32} gives {@code 112x112x32}, with 320
 * parameters.
 *
 * <p>Errors: those of {@link Conv}, except for the groups.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(DepthwiseConv.List.class)
public @interface DepthwiseConv {
    /** Size of the kernel in rows, columns, slices or steps. */
    int[] kernel();

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

    /** Compiler-generated list of {@code @DepthwiseConv}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        DepthwiseConv[] value();
    }
}
