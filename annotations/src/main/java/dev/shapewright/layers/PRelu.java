package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code x} if positive, otherwise a learned factor times {@code x} (PyTorch's {@code nn.PReLU}, Keras's
 * {@code PReLU}).
 *
 * <p>The shape is kept. Parameters: the product of the sizes of {@code axes}; no MACs. With {@code axes = {}} there is
 * a single factor (PyTorch's default), with all axes one for each element (Keras's default). Errors:
 * {@code [wrong-axes]} on token ids or for an axis that the input lacks, {@code [unknown-size]} if a size of the axes
 * is not known. (He et al.: Delving Deep into Rectifiers, 2015.)
 *
 * <p>Example: {@code @PRelu} on {@code 32x32x64} gives {@code 32x32x64}, with 64 parameters.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(PRelu.List.class)
public @interface PRelu {
    /** The axes along which factors differ. */
    Axis[] axes() default {Axis.CHANNELS};

    /** Compiler-generated list of {@code @PRelu}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        PRelu[] value();
    }
}
