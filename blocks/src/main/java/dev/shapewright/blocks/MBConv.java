package dev.shapewright.blocks;

import static dev.shapewright.blocks.MBConv.*;

import dev.shapewright.layers.*;
import java.lang.annotation.*;

/**
 * The mobile block with squeeze and excitation: a 1x1 convolution that widens, a depthwise one, {@link SqueezeExcite},
 * and a 1x1 convolution that narrows and has no activation. The input is added if the stride is 1 and the channels
 * match.
 *
 * <p>Takes a sequence, an image or a volume and gives one with {@code filters} channels. The defaults are
 * EfficientNet's; MobileNetV3 has other {@code hidden}, {@code squeeze} and activations. Parameters:
 * {@code channels * hidden + 2 * hidden} for the first convolution unless {@code hidden} equals the channels,
 * {@code kernel^axes * hidden + 2 * hidden + hidden * filters + 2 * filters}, and
 * {@code 2 * hidden * squeeze + squeeze + hidden} for the squeeze and excitation unless {@code squeeze} is 0. (Tan, Le:
 * EfficientNet, 2019; Howard et al.: Searching for MobileNetV3, 2019; torchvision's {@code MBConv} and
 * {@code InvertedResidual}.)
 *
 * <p>Errors: those of {@link Conv}; {@code [shapes-differ]} for an even kernel if the input is added.
 */
@When(hidden != In.channels)
@ConvBn(kernel = 1, filters = hidden, activation = activation)
@ConvBn(kernel = kernel, filters = hidden, stride = stride, groups = hidden, activation = activation)
@When(squeeze > 0)
@SqueezeExcite(squeeze = squeeze, activation = squeezeActivation, gate = gate)
@ConvBn(kernel = 1, filters = filters)
@When(drop > 0 && residual)
@StochasticDepth(drop)
@When(residual)
@Add("input")
@Companion(MBConv_Block.class)
@Retention(RetentionPolicy.CLASS)
@Documented
@Target(ElementType.TYPE)
@Repeatable(MBConv.List.class)
public @interface MBConv {
    /** The channels of the output. */
    int filters();                              int filters = Arg.INT;

    /** Channels of the middle, as a multiple of the input's. */
    int expand() default 6;                     int expand = Arg.INT;

    /** Channels of the middle; as many as the input's: no widening convolution. */
    int hidden() default expand * In.channels;  int hidden = Arg.INT;

    /** Size of the depthwise kernel. */
    int kernel() default 3;                     int kernel = Arg.INT;

    /** Step of the depthwise convolution. */
    int stride() default 1;                     int stride = Arg.INT;

    /**
     * Middle features of the squeeze and excitation, by default a quarter of the <em>input's</em> channels; 0: none.
     */
    int squeeze() default In.channels < 4 ? 1 : In.channels / 4; int squeeze = Arg.INT;

    /** The activation after the first two convolutions, a constant of {@link Activation}. */
    int activation() default Activation.SILU;   int activation = Arg.INT;

    /** The activation in the middle of the squeeze and excitation. */
    int squeezeActivation() default activation; int squeezeActivation = Arg.INT;

    /** The activation that yields the weights of the channels. */
    int gate() default Activation.SIGMOID;      int gate = Arg.INT;

    /** The probability that training drops everything but the residual connection. */
    double drop() default 0;                    double drop = Arg.DOUBLE;

    /** Whether the input is added. */
    boolean residual = stride == 1 && In.channels == filters;

    /** Several {@code @MBConv} gathered by the compiler; handwritten, it stands for its contents in order. */
    @Documented
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        MBConv[] value();
    }
}
