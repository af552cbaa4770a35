package dev.shapewright.blocks;

import static dev.shapewright.blocks.BasicBlock.*;

import dev.shapewright.layers.*;
import java.lang.annotation.*;

/**
 * The residual block of the shallow ResNets: two 3x3 convolutions beside a shortcut, which is the identity, or a
 * {@link Projection} if the block strides or changes the channels.
 *
 * <p>Takes a sequence, an image or a volume and gives one with {@code width} channels. Parameters:
 * {@code 3^axes * (channels + width) * width + 4 * width}, and {@code channels * width + 2 * width} more with a
 * projection. (He et al.: Deep Residual Learning, 2015; torchvision's {@code BasicBlock}.)
 *
 * <p>Errors: those of {@link Conv}.
 */
@Branch
    @ConvBnRelu(kernel = 3, filters = width, stride = stride)
    @ConvBn(kernel = 3, filters = width)
@Branch
    @When(stride != 1 || In.channels != width)
    @Projection(filters = width, stride = stride)
@Add @Relu
@Companion(BasicBlock_Block.class)
@Retention(RetentionPolicy.CLASS)
@Documented
@Target(ElementType.TYPE)
@Repeatable(BasicBlock.List.class)
public @interface BasicBlock {
    /** The channels of the output. */
    int width();                int width = Arg.INT;

    /** Step of the first convolution. */
    int stride() default 1;     int stride = Arg.INT;

    /** Several {@code @BasicBlock} gathered by the compiler; handwritten, it stands for its contents in order. */
    @Documented
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        BasicBlock[] value();
    }
}
