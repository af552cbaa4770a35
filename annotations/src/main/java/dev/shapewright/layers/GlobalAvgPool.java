package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The mean of each channel over all positions (Keras's {@code GlobalAveragePooling2D}, PyTorch's
 * {@code nn.AdaptiveAvgPool2d(1)} followed by a flatten).
 *
 * <p>A sequence, an image or a volume becomes a vector with one feature per channel, known even if the input's size is
 * not. No parameters, no MACs. Errors: {@code [wrong-axes]} on a vector or token ids. (Lin, Chen, Yan: Network In
 * Network, 2014.)
 *
 * <p>Example: {@code @GlobalAvgPool} on {@code 7x7x2048} gives {@code 2048}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(GlobalAvgPool.List.class)
public @interface GlobalAvgPool {
    /** Compiler-generated list of {@code @GlobalAvgPool}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        GlobalAvgPool[] value();
    }
}
