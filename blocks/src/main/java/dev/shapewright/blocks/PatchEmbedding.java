package dev.shapewright.blocks;

import static dev.shapewright.blocks.PatchEmbedding.*;

import dev.shapewright.layers.*;
import java.lang.annotation.*;

/**
 * Cuts an image into squares and turns each into a vector: a convolution as large as its stride, then
 * {@link ToSequence}.
 *
 * <p>Takes an h by w image and gives a sequence of {@code (h / patch) * (w / patch)} steps with {@code features}
 * features; likewise for a volume. Parameters: {@code patch^axes * channels * features + features}. (Dosovitskiy et
 * al.: An Image is Worth 16x16 Words, 2020.)
 *
 * <p>Errors: {@code [kernel-exceeds-input]}, {@code [wrong-axes]}; warning {@code [floor-drops-input]} for a size that
 * the patch does not divide.
 */
@Conv(kernel = patch, filters = features, stride = patch)
@ToSequence
@Companion(PatchEmbedding_Block.class)
@Retention(RetentionPolicy.CLASS)
@Documented
@Target(ElementType.TYPE)
@Repeatable(PatchEmbedding.List.class)
public @interface PatchEmbedding {
    /** Number of rows and of columns of a patch. */
    int patch();        int patch = Arg.INT;

    /** Features of the vector of a patch. */
    int features();     int features = Arg.INT;

    /** Several {@code @PatchEmbedding} gathered by the compiler; handwritten, it stands for its contents in order. */
    @Documented
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        PatchEmbedding[] value();
    }
}
