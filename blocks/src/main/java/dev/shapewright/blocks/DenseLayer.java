package dev.shapewright.blocks;

import static dev.shapewright.blocks.DenseLayer.*;

import dev.shapewright.layers.*;
import java.lang.annotation.*;

/**
 * One layer of a densely connected block: what it computes is put behind its input, so that the channels grow by
 * {@code growth}. Normalization and activation stand in front of the convolutions.
 *
 * <p>Takes a sequence, an image or a volume and gives one with {@code growth} more channels. (Huang et al.: Densely Connected Convolutional Networks,
 * 2016, DenseNet-BC; torchvision's {@code _DenseLayer}.)
 *
 * <p>Errors: those of {@link Conv}.
 */
@Branch
@Branch
    @BatchNorm @Relu
    @Conv(kernel = 1, filters = bottleneck * growth, bias = false)
    @BatchNorm @Relu
    @Conv(kernel = 3, filters = growth, padding = 1, bias = false)
@Concat
@Companion(DenseLayer_Block.class)
@Retention(RetentionPolicy.CLASS)
@Documented
@Target(ElementType.TYPE)
@Repeatable(DenseLayer.List.class)
public @interface DenseLayer {
    /** Channels that are added. */
    int growth();                   int growth = Arg.INT;

    /** How many times the growth the 1x1 convolution has filters. */
    int bottleneck() default 4;     int bottleneck = Arg.INT;

    /** Several {@code @DenseLayer}, as the compiler gathers them; written by hand it stands for its contents, in their order. */
    @Documented
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        DenseLayer[] value();
    }
}
