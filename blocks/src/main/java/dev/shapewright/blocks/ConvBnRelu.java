package dev.shapewright.blocks;

import static dev.shapewright.blocks.ConvBnRelu.*;

import dev.shapewright.layers.*;
import java.lang.annotation.*;

/**
 * A convolution without bias, its batch normalization and a ReLU: {@link ConvBn} with the activation of nearly all
 * residual and inception networks.
 *
 * <p>Takes a sequence, an image or a volume and gives the same form with {@code filters} channels. Parameters, MACs and
 * errors are those of {@link ConvBn}.
 */
@Conv(
        kernel = kernel,
        filters = filters,
        stride = stride,
        padding = padding,
        dilation = dilation,
        groups = groups,
        bias = false)
@BatchNorm
@Relu
@Companion(ConvBnRelu_Block.class)
@Retention(RetentionPolicy.CLASS)
@Documented
@Target(ElementType.TYPE)
@Repeatable(ConvBnRelu.List.class)
public @interface ConvBnRelu {
    /** Size of the kernel, the same along every spatial axis. */
    int kernel();                                   int kernel = Arg.INT;

    /** Number of filters: the channels of the output. */
    int filters();                                  int filters = Arg.INT;

    /** Step of the kernel. */
    int stride() default 1;                         int stride = Arg.INT;

    /**
     * Zeros added on every side, or a word of {@link Padding}; by default half of what the dilated kernel covers beyond
     * its center.
     */
    int padding() default dilation * (kernel - 1) / 2; int padding = Arg.INT;

    /** Distance between neighboring taps of the kernel. */
    int dilation() default 1;                       int dilation = Arg.INT;

    /** Groups the channels and filters are split into. */
    int groups() default 1;                         int groups = Arg.INT;

    /** Several {@code @ConvBnRelu} gathered by the compiler; handwritten, it stands for its contents in order. */
    @Documented
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        ConvBnRelu[] value();
    }
}
