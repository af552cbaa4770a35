package dev.shapewright.blocks;

import static dev.shapewright.blocks.ConvBn.*;

import dev.shapewright.layers.*;
import java.lang.annotation.*;

/**
 * A convolution without bias followed by batch normalization and, if requested, an activation (torchvision's
 * {@code Conv2dNormActivation}).
 *
 * <p>Takes a sequence, an image or a volume and gives the same form with {@code filters} channels. The default padding
 * keeps the size for an odd kernel and stride 1, and halves it (rounding up) for stride 2. Parameters:
 * {@code product(kernel) * channels * filters / groups + 2 * filters}; MACs: those of the convolution. (Ioffe, Szegedy:
 * Batch Normalization, 2015.)
 *
 * <p>Errors: those of {@link Conv}; {@code [value-out-of-range]} for an invalid activation.
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
@When(activation != 0) @Activation(activation)
@Companion(ConvBn_Block.class)
@Retention(RetentionPolicy.CLASS)
@Documented
@Target(ElementType.TYPE)
@Repeatable(ConvBn.List.class)
public @interface ConvBn {
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

    /** Groups the channels and filters are split into; {@code In.channels} makes it depthwise. */
    int groups() default 1;                         int groups = Arg.INT;

    /** A constant of {@link Activation}; 0: none. */
    int activation() default 0;                     int activation = Arg.INT;

    /** Several {@code @ConvBn} gathered by the compiler; handwritten, it stands for its contents in order. */
    @Documented
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        ConvBn[] value();
    }
}
