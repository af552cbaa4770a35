package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The largest value of each channel over all positions (Keras's {@code GlobalMaxPooling2D}, PyTorch's
 * {@code nn.AdaptiveMaxPool2d(1)} followed by a flatten).
 *
 * <p>A sequence, an image or a volume becomes a vector with one feature per channel, known even if the input's size is
 * not. No parameters, no MACs. Errors: {@code [wrong-axes]} on a vector or token ids. (Kim: Convolutional Neural
 * Networks for Sentence Classification, 2014, calls it max-over-time pooling.)
 *
 * <p>Example: {@code @GlobalMaxPool} on {@code 7x7x512} gives {@code 512}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(GlobalMaxPool.List.class)
public @interface GlobalMaxPool {
    /** Compiler-generated list of {@code @GlobalMaxPool}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        GlobalMaxPool[] value();
    }
}
