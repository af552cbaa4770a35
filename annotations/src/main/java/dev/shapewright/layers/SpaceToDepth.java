package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Rearranges blocks of positions into channels (PyTorch's {@code nn.PixelUnshuffle}, TensorFlow's
 * {@code space_to_depth}).
 *
 * <p>On images and volumes. Each spatial size is divided by its factor, the channels are multiplied by all factors. No
 * parameters, no MACs. Errors: {@code [factor-does-not-divide]}, {@code [wrong-number-of-values]},
 * {@code [wrong-axes]}.
 *
 * <p>Example: {@code @SpaceToDepth(2)} on {@code 32x32x16} gives {@code 16x16x64}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(SpaceToDepth.List.class)
public @interface SpaceToDepth {
    /** The size of the blocks. */
    int[] value();

    /** Compiler-generated list of {@code @SpaceToDepth}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        SpaceToDepth[] value();
    }
}
