package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Normalization of each channel over the positions of one sample (PyTorch's {@code nn.InstanceNorm1d/2d/3d}).
 *
 * <p>The shape is kept. Parameters: none, or two for each channel if {@code affine}; no MACs. Errors:
 * {@code [wrong-axes]} on token ids, {@code [unknown-size]} if weights depend on channels that are not known. (Ulyanov,
 * Vedaldi, Lempitsky: Instance Normalization, 2016.)
 *
 * <p>Example: {@code @InstanceNorm(affine = true)} on {@code 64x64x32} gives {@code 64x64x32}, with 64 parameters.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(InstanceNorm.List.class)
public @interface InstanceNorm {
    /** Whether each channel has a learned scale and shift. */
    boolean affine() default false;

    /** Compiler-generated list of {@code @InstanceNorm}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        InstanceNorm[] value();
    }
}
