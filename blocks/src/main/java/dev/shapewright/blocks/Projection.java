package dev.shapewright.blocks;

import static dev.shapewright.blocks.Projection.*;

import dev.shapewright.layers.*;
import java.lang.annotation.*;

/**
 * The shortcut of a residual block that strides or widens: a 1x1 convolution without bias and its batch normalization.
 *
 * <p>Takes a sequence, an image or a volume and gives the same form with {@code filters} channels, every
 * {@code stride}-th position of it. Parameters: {@code channels * filters + 2 * filters}. (He et al.: Deep Residual
 * Learning, 2015, option B.)
 *
 * <p>Errors: those of {@link Conv}.
 */
@Conv(kernel = 1, filters = filters, stride = stride, bias = false)
@BatchNorm
@Companion(Projection_Block.class)
@Retention(RetentionPolicy.CLASS)
@Documented
@Target(ElementType.TYPE)
@Repeatable(Projection.List.class)
public @interface Projection {
    /** The channels of the output. */
    int filters();              int filters = Arg.INT;

    /** Step: 2 if the other branch halves the size. */
    int stride() default 1;     int stride = Arg.INT;

    /** Several {@code @Projection} gathered by the compiler; handwritten, it stands for its contents in order. */
    @Documented
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        Projection[] value();
    }
}
