package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Division by the root mean square over the last axis, with a learned scale (PyTorch's {@code nn.RMSNorm}, Keras's
 * {@code RMSNormalization}).
 *
 * <p>The shape is kept. Parameters: one per feature; no MACs. Errors: {@code [wrong-axes]} on token ids,
 * {@code [unknown-size]} if the features are not known. (Zhang, Sennrich: Root Mean Square Layer Normalization, 2019.)
 *
 * <p>Example: {@code @RmsNorm} on {@code 512x768} gives {@code 512x768}, with 768 parameters.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(RmsNorm.List.class)
public @interface RmsNorm {
    /** Compiler-generated list of {@code @RmsNorm}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        RmsNorm[] value();
    }
}
