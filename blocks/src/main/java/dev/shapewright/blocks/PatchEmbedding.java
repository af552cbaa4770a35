package dev.shapewright.blocks;

import static dev.shapewright.blocks.PatchEmbedding.*;

import dev.shapewright.layers.*;
import java.lang.annotation.*;

/**
 * Cuts an image into squares and makes a vector of each: a convolution whose step is its size, then the positions in a row.
 *
 * <p>Takes an image of h by w and gives a sequence of {@code (h / patch) * (w / patch)} steps with {@code features} features; a
 * volume likewise. Parameters: {@code patch^axes * channels * features + features}. (Dosovitskiy et al.: An Image is Worth
 * 16x16 Words, 2020.)
 *
 * <p>Errors: {@code [kernel-exceeds-input]}, {@code [wrong-axes]}; warning {@code [floor-drops-input]} for a size that the
 * patch does not divide.
 */
@Conv(kernel = patch, filters = features, stride = patch)
@ToSequence
@Companion(PatchEmbedding_Block.class)
@Retention(RetentionPolicy.CLASS)
@Documented
@Target(ElementType.TYPE)
@Repeatable(PatchEmbedding.List.class)
public @interface PatchEmbedding {
    /** Rows and columns of a patch. */
    int patch();        int patch = Arg.INT;

    /** Features of the vector that a patch becomes. */
    int features();     int features = Arg.INT;

    /** Several {@code @PatchEmbedding}, as the compiler gathers them; written by hand it stands for its contents, in their order. */
    @Documented
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        PatchEmbedding[] value();
    }
}
