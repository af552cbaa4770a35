package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The hyperbolic tangent as an activation (PyTorch's {@code nn.Tanh}, Keras's {@code tanh}).
 *
 * <p>The shape is kept; no parameters, no MACs. Errors: {@code [wrong-axes]} on token ids.
 *
 * <p>Example: {@code @Tanh} on {@code 64} gives {@code 64}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Tanh.List.class)
public @interface Tanh {
    /** Compiler-generated list of {@code @Tanh}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Tanh[] value();
    }
}
