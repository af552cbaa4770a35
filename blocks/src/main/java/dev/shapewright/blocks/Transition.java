package dev.shapewright.blocks;

import static dev.shapewright.blocks.Transition.*;

import dev.shapewright.layers.*;
import java.lang.annotation.*;

/**
 * The transition between two densely connected blocks: batch normalization, a ReLU, a 1x1 convolution that by default
 * halves the channels, and an average pool that halves the size.
 *
 * <p>Takes a sequence, an image or a volume and gives one with half of each spatial size and {@code filters} channels.
 * Parameters: {@code 2 * channels + channels * filters}. (Huang et al.: Densely Connected Convolutional Networks, 2016;
 * torchvision's {@code _Transition}.)
 *
 * <p>Errors: those of {@link Conv} and {@link AvgPool}; warning {@code [floor-drops-input]} for an odd size.
 */
@BatchNorm @Relu
@Conv(kernel = 1, filters = filters, bias = false)
@AvgPool(size = 2)
@Companion(Transition_Block.class)
@Retention(RetentionPolicy.CLASS)
@Documented
@Target(ElementType.TYPE)
@Repeatable(Transition.List.class)
public @interface Transition {
    /** The channels of the output. */
    int filters() default In.channels / 2; int filters = Arg.INT;

    /** Several {@code @Transition} gathered by the compiler; handwritten, it stands for its contents in order. */
    @Documented
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        Transition[] value();
    }
}
