package dev.shapewright.blocks;

import static dev.shapewright.blocks.DoubleConv.*;

import dev.shapewright.layers.*;
import java.lang.annotation.*;

/**
 * Two 3x3 convolutions with ReLU, with or without batch normalization: a level of a U-Net.
 *
 * <p>Takes a sequence, an image or a volume and gives the same form with {@code filters} channels; without padding each
 * size shrinks by 4. Parameters: {@code 3^axes * (channels + filters) * filters + 4 * filters}; without batch
 * normalization, {@code 2 * filters} less. (Ronneberger et al.: U-Net, 2015, has neither padding nor batch
 * normalization; most later ones have both.)
 *
 * <p>Errors: those of {@link Conv}.
 */
@Repeat(2)
@ThreeByThree(filters = filters, padding = padding, batchNorm = batchNorm)
@Companion(DoubleConv_Block.class)
@Retention(RetentionPolicy.CLASS)
@Documented
@Target(ElementType.TYPE)
@Repeatable(DoubleConv.List.class)
public @interface DoubleConv {
    /** The channels of the output. */
    int filters();                      int filters = Arg.INT;

    /** Zeros added on every side by each convolution. */
    int padding() default 1;            int padding = Arg.INT;

    /** Whether each convolution has batch normalization and therefore no bias. */
    boolean batchNorm() default true;   boolean batchNorm = Arg.BOOLEAN;

    /** Several {@code @DoubleConv} gathered by the compiler; handwritten, it stands for its contents in order. */
    @Documented
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        DoubleConv[] value();
    }
}
