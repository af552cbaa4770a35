package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The largest value of each window, with as many windows as the output has positions, spread evenly over every spatial
 * axis (PyTorch's {@code nn.AdaptiveMaxPool1d/2d/3d}).
 *
 * <p>The spatial sizes become the given ones, known even if the input's are not; the channels stay. Window a of n on an
 * axis of i positions goes from {@code floor(a * i / n)} to {@code ceil((a + 1) * i / n)}, end excluded (PyTorch's
 * rule). No parameters, no MACs. Errors: {@code [wrong-number-of-values]}, {@code [wrong-axes]} on a vector or token
 * ids. (He et al.: Spatial Pyramid Pooling in Deep Convolutional Networks, 2014.)
 *
 * <p>Example: {@code @AdaptiveMaxPool({4, 2})} on {@code 13x13x8} gives {@code 4x2x8}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(AdaptiveMaxPool.List.class)
public @interface AdaptiveMaxPool {
    /** Size of the output in rows, columns, slices or steps. */
    int[] value();

    /**
     * Compiler-generated list of {@code @AdaptiveMaxPool}; if written by hand, it stands for its contents, in order.
     */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        AdaptiveMaxPool[] value();
    }
}
