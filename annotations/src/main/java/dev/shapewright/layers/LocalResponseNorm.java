package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Normalization over neighboring channels (PyTorch's {@code nn.LocalResponseNorm}).
 *
 * <p>On images; the shape is kept; no parameters, no MACs. Errors: {@code [wrong-axes]} on anything else. (Krizhevsky,
 * Sutskever, Hinton: ImageNet Classification, 2012.)
 *
 * <p>Example: {@code @LocalResponseNorm(5)} on {@code 55x55x96} gives {@code 55x55x96}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(LocalResponseNorm.List.class)
public @interface LocalResponseNorm {
    /** Number of neighboring channels. */
    int value() default 5;

    /**
     * Compiler-generated list of {@code @LocalResponseNorm}; if written by hand, it stands for its contents, in order.
     */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        LocalResponseNorm[] value();
    }
}
