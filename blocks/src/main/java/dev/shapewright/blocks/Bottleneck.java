package dev.shapewright.blocks;

import static dev.shapewright.blocks.Bottleneck.*;

import dev.shapewright.layers.*;
import java.lang.annotation.*;

/**
 * The residual block of the deep ResNets: 1x1, 3x3 and 1x1 convolutions beside a shortcut, which is the identity, or a
 * {@link Projection} if the block strides or changes the channels. The 3x3 convolution strides (ResNet v1.5).
 *
 * <p>Takes a sequence, an image or a volume and gives one with {@code 4 * width} channels. With {@code groups} and
 * {@code baseWidth} it is the block of ResNeXt (32 groups of base width 4) and of Wide ResNet (base width 128).
 * Parameters, with {@code inner = width * baseWidth / 64 * groups}: {@code channels * inner + 3^axes * inner * inner /
 * groups + 4 * inner * width + 4 * inner + 8 * width}, and {@code 4 * channels * width + 8 * width} more with a
 * projection. (He et al.: Deep Residual Learning, 2015; Xie et al.: Aggregated Residual Transformations, 2016;
 * Zagoruyko, Komodakis: Wide Residual Networks, 2016; torchvision's {@code Bottleneck}.)
 *
 * <p>Errors: those of {@link Conv}, such as {@code [groups-do-not-divide]}.
 */
@Branch
    @ConvBnRelu(kernel = 1, filters = inner)
    @ConvBnRelu(kernel = 3, filters = inner, stride = stride, groups = groups)
    @ConvBn(kernel = 1, filters = 4 * width)
@Branch
    @When(stride != 1 || In.channels != 4 * width)
    @Projection(filters = 4 * width, stride = stride)
@Add @Relu
@Companion(Bottleneck_Block.class)
@Retention(RetentionPolicy.CLASS)
@Documented
@Target(ElementType.TYPE)
@Repeatable(Bottleneck.List.class)
public @interface Bottleneck {
    /** A quarter of the output's channels. */
    int width();                int width = Arg.INT;

    /** Step of the 3x3 convolution. */
    int stride() default 1;     int stride = Arg.INT;

    /** Groups of the 3x3 convolution. */
    int groups() default 1;     int groups = Arg.INT;

    /** Filters of each group if {@link #width()} is 64; proportionally more in wider blocks. */
    int baseWidth() default 64; int baseWidth = Arg.INT;

    /** Filters of the first two convolutions. */
    int inner = width * baseWidth / 64 * groups;

    /** Several {@code @Bottleneck} gathered by the compiler; handwritten, it stands for its contents in order. */
    @Documented
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        Bottleneck[] value();
    }
}
