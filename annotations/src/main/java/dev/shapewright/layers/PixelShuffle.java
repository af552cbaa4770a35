package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Rearranges channels into blocks of positions (PyTorch's {@code nn.PixelShuffle}, TensorFlow's
 * {@code depth_to_space}).
 *
 * <p>On images. Rows and columns are multiplied by the factor, the channels divided by its square. No parameters, no
 * MACs. Errors: {@code [factor-does-not-divide]}, {@code [wrong-axes]}. (Shi et al.: Efficient Sub-Pixel Convolution,
 * 2016.)
 *
 * <p>Example: {@code @PixelShuffle(2)} on {@code 32x32x256} gives {@code 64x64x64}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(PixelShuffle.List.class)
public @interface PixelShuffle {
    /** The factor for rows and columns. */
    int value();

    /** Compiler-generated list of {@code @PixelShuffle}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        PixelShuffle[] value();
    }
}
