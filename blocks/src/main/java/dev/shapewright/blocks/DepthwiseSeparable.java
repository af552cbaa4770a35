package dev.shapewright.blocks;

import static dev.shapewright.blocks.DepthwiseSeparable.*;

import dev.shapewright.layers.*;
import java.lang.annotation.*;

/**
 * A depthwise convolution, by default 3x3, and a 1x1 convolution over the channels, each with batch normalization and
 * ReLU.
 *
 * <p>Takes a sequence, an image or a volume and gives the same form with {@code filters} channels. Parameters:
 * {@code kernel^axes * channels + 2 * channels + channels * filters + 2 * filters}. (Howard et al.: MobileNets, 2017.
 * Keras's {@code SeparableConv2D} is {@link SeparableConv}, which has nothing between its convolutions.)
 *
 * <p>Errors: those of {@link Conv}.
 */
@ConvBnRelu(kernel = kernel, filters = In.channels, stride = stride, groups = In.channels)
@ConvBnRelu(kernel = 1, filters = filters)
@Companion(DepthwiseSeparable_Block.class)
@Retention(RetentionPolicy.CLASS)
@Documented
@Target(ElementType.TYPE)
@Repeatable(DepthwiseSeparable.List.class)
public @interface DepthwiseSeparable {
    /** The channels of the output. */
    int filters();              int filters = Arg.INT;

    /** Step of the depthwise convolution. */
    int stride() default 1;     int stride = Arg.INT;

    /** Size of the depthwise kernel. */
    int kernel() default 3;     int kernel = Arg.INT;

    /**
     * Several {@code @DepthwiseSeparable} gathered by the compiler; handwritten, it stands for its contents in order.
     */
    @Documented
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        DepthwiseSeparable[] value();
    }
}
