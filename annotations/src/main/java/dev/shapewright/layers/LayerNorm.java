package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Normalization over some axes, the last one unless others are named (PyTorch's {@code nn.LayerNorm}, Keras's
 * {@code LayerNormalization}).
 *
 * <p>The shape is kept. Parameters if {@code affine}: a scale and, with {@code bias}, a shift for each element of the
 * axes; no MACs. Errors: {@code [wrong-axes]} on token ids or for an axis that the input lacks, {@code [unknown-size]}
 * if weights depend on a size that is not known. (Ba, Kiros, Hinton: Layer Normalization, 2016.)
 *
 * <p>Example: {@code @LayerNorm} on {@code 197x768} gives {@code 197x768}, with 1,536 parameters.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(LayerNorm.List.class)
public @interface LayerNorm {
    /** Whether there is a learned scale (and shift). */
    boolean affine() default true;

    /** Whether there is a learned shift beside the scale. */
    boolean bias() default true;

    /** The axes; by default the last one. */
    Axis[] axes() default {};

    /** Compiler-generated list of {@code @LayerNorm}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        LayerNorm[] value();
    }
}
