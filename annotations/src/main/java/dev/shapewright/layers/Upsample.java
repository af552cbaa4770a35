package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Repeats or interpolates each position (PyTorch's {@code nn.Upsample}, Keras's {@code UpSampling2D}).
 *
 * <p>Each spatial size is multiplied; the channels stay. No parameters, no MACs. Errors:
 * {@code [wrong-number-of-values]}, {@code [wrong-axes]} on a vector or token ids, {@code [size-overflow]}.
 *
 * <p>Example: {@code @Upsample(2)} on {@code 14x14x64} gives {@code 28x28x64}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Upsample.List.class)
public @interface Upsample {
    /** The factor for each axis. */
    int[] value();

    /** Compiler-generated list of {@code @Upsample}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Upsample[] value();
    }
}
