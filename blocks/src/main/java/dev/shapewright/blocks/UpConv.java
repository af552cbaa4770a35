package dev.shapewright.blocks;

import static dev.shapewright.blocks.UpConv.*;

import dev.shapewright.layers.*;
import java.lang.annotation.*;

/**
 * A step back up in a U-Net: a transposed convolution doubles the size, the tensor of that level on the way down is put
 * in front, cropped if the way down had no padding, and a {@link DoubleConv} follows.
 *
 * <p>Takes a sequence, an image or a volume and gives the same form with {@code filters} channels. {@code skip} names a
 * tensor where the block is used: {@code @UpConv(filters = 512, skip = "level4")}. Parameters, if that tensor has S
 * channels: {@code 2^axes * channels * filters + 3^axes * (S + 2 * filters) * filters + 5 * filters}; without batch
 * normalization, {@code 2 * filters} less. (Ronneberger et al.: U-Net, 2015.)
 *
 * <p>Errors: {@code [unknown-name]}, {@code [concat-mismatch]} if the sizes differ, {@code [cropping-exceeds-axis]},
 * those of {@link Conv}.
 */
@ConvTranspose(kernel = 2, filters = filters, stride = 2) @Name("up")
@From(skip)
@When(crop > 0) @Crop(crop)
@Concat("up")
@DoubleConv(filters = filters, padding = padding, batchNorm = batchNorm)
@Companion(UpConv_Block.class)
@Retention(RetentionPolicy.CLASS)
@Documented
@Target(ElementType.TYPE)
@Repeatable(UpConv.List.class)
public @interface UpConv {
    /** The channels of the output. */
    int filters();                      int filters = Arg.INT;

    /** The name of the tensor to put in front. */
    String skip();                      String skip = Arg.TEXT;

    /** Positions to cut off that tensor on every side. */
    int crop() default 0;               int crop = Arg.INT;

    /** Zeros added on every side by each of the two convolutions. */
    int padding() default 1;            int padding = Arg.INT;

    /** Whether the two convolutions have batch normalization and therefore no bias. */
    boolean batchNorm() default true;   boolean batchNorm = Arg.BOOLEAN;

    /** Several {@code @UpConv} gathered by the compiler; handwritten, it stands for its contents in order. */
    @Documented
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        UpConv[] value();
    }
}
