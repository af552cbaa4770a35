package dev.shapewright.blocks;

import static dev.shapewright.blocks.DenseLayer.*;

import dev.shapewright.layers.*;
import java.lang.annotation.*;

/**
 * One layer of a densely connected block: its output is concatenated to its input, so that the channels grow by
 * {@code growth}. Normalization and activation precede the convolutions.
 *
 * <p>Takes a sequence, an image or a volume and gives one with {@code growth} more channels. Parameters, with
 * {@code inner = bottleneck * growth}: {@code 2 * channels + channels * inner + 2 * inner + 3^axes * inner * growth}.
 * (Huang et al.: Densely Connected Convolutional Networks, 2016, DenseNet-BC; torchvision's {@code _DenseLayer}.)
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
    /** Number of channels added. */
    int growth();                   int growth = Arg.INT;

    /** Filters of the 1x1 convolution, as a multiple of the growth. */
    int bottleneck() default 4;     int bottleneck = Arg.INT;

    /** Several {@code @DenseLayer} gathered by the compiler; handwritten, it stands for its contents in order. */
    @Documented
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        DenseLayer[] value();
    }
}
