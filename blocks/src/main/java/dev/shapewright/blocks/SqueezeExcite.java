package dev.shapewright.blocks;

import static dev.shapewright.blocks.SqueezeExcite.*;

import dev.shapewright.layers.*;
import java.lang.annotation.*;

/**
 * Weights the channels by their average contents: a global average, two fully connected layers and a gate between 0 and
 * 1 by which each channel is multiplied.
 *
 * <p>Takes a sequence, an image or a volume and keeps its shape. Parameters:
 * {@code 2 * channels * squeeze + squeeze + channels}. (Hu et al.: Squeeze-and-Excitation Networks, 2017; torchvision's
 * {@code SqueezeExcitation}, which writes the two layers as 1x1 convolutions of a 1x1 image.)
 *
 * <p>Errors: {@code [wrong-axes]} on a vector or token ids, {@code [value-out-of-range]} for an invalid activation.
 */
@Branch
@Branch
    @GlobalAvgPool
    @Dense(units = squeeze) @Activation(activation)
    @Dense(units = In.channels) @Activation(gate)
@Multiply
@Companion(SqueezeExcite_Block.class)
@Retention(RetentionPolicy.CLASS)
@Documented
@Target(ElementType.TYPE)
@Repeatable(SqueezeExcite.List.class)
public @interface SqueezeExcite {
    /** Features between the two layers, usually a quarter to a sixteenth of the channels. */
    int squeeze();                              int squeeze = Arg.INT;

    /** The activation between the two layers, a constant of {@link Activation}. */
    int activation() default Activation.RELU;   int activation = Arg.INT;

    /** The activation that yields the weights: {@link Activation#SIGMOID}, or {@link Activation#HARD_SIGMOID}. */
    int gate() default Activation.SIGMOID;      int gate = Arg.INT;

    /** Several {@code @SqueezeExcite} gathered by the compiler; handwritten, it stands for its contents in order. */
    @Documented
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        SqueezeExcite[] value();
    }
}
