package dev.shapewright.blocks;

import static dev.shapewright.blocks.InvertedResidual.*;

import dev.shapewright.layers.*;
import java.lang.annotation.*;

/**
 * The block of MobileNetV2: a 1x1 convolution that widens, a depthwise one, and a 1x1 convolution that narrows and has
 * no activation. The input is added if the stride is 1 and the channels match.
 *
 * <p>Takes a sequence, an image or a volume and gives one with {@code filters} channels. Parameters, with
 * {@code hidden = expand * channels}: {@code channels * hidden + 2 * hidden} for the first convolution if
 * {@code expand} is not 1, and {@code kernel^axes * hidden + 2 * hidden + hidden * filters + 2 * filters}. (Sandler et
 * al.: MobileNetV2, Inverted Residuals and Linear Bottlenecks, 2018; torchvision's {@code InvertedResidual} in
 * {@code mobilenetv2}.)
 *
 * <p>Errors: those of {@link Conv}; {@code [shapes-differ]} for an even kernel if the input is added.
 */
@When(expand != 1)
@ConvBn(kernel = 1, filters = hidden, activation = activation)
@ConvBn(kernel = kernel, filters = hidden, stride = stride, groups = hidden, activation = activation)
@ConvBn(kernel = 1, filters = filters)
@When(stride == 1 && In.channels == filters)
@Add("input")
@Companion(InvertedResidual_Block.class)
@Retention(RetentionPolicy.CLASS)
@Documented
@Target(ElementType.TYPE)
@Repeatable(InvertedResidual.List.class)
public @interface InvertedResidual {
    /** The channels of the output. */
    int filters();                              int filters = Arg.INT;

    /** Channels of the middle, as a multiple of the input's; 1: no widening convolution. */
    int expand() default 6;                     int expand = Arg.INT;

    /** Step of the depthwise convolution. */
    int stride() default 1;                     int stride = Arg.INT;

    /** Size of the depthwise kernel. */
    int kernel() default 3;                     int kernel = Arg.INT;

    /** The activation after the first two convolutions, a constant of {@link Activation}. */
    int activation() default Activation.RELU6;  int activation = Arg.INT;

    /** Channels of the middle. */
    int hidden = expand * In.channels;

    /** Several {@code @InvertedResidual} gathered by the compiler; handwritten, it stands for its contents in order. */
    @Documented
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        InvertedResidual[] value();
    }
}
