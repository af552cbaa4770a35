package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Batch normalization of each channel (PyTorch's {@code nn.BatchNorm1d/2d/3d}, Keras's {@code BatchNormalization}).
 *
 * <p>The shape is kept. Parameters: a scale and a shift for each channel if {@code affine}; no MACs. Buffers: a running
 * mean and variance for each channel if {@code statistics}; they are not learned and do not count as parameters. (Keras
 * prints them as non-trainable parameters; PyTorch keeps one more integer counter, which is left out here.) (Ioffe,
 * Szegedy: Batch Normalization, 2015.)
 *
 * <p>Example: {@code @BatchNorm} on {@code 32x32x64} gives {@code 32x32x64}, with 128 parameters.
 *
 * <p>Errors: {@code [wrong-axes]} on token ids, {@code [unknown-size]} if weights or buffers depend on channels that
 * are not known.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(BatchNorm.List.class)
public @interface BatchNorm {
    /** Whether each channel has a learned scale and shift. */
    boolean affine() default true;

    /** Whether a running mean and variance of each channel are kept. */
    boolean statistics() default true;

    /** Compiler-generated list of {@code @BatchNorm}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        BatchNorm[] value();
    }
}
