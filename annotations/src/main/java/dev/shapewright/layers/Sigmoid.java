package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The activation {@code 1 / (1 + exp(-x))} (PyTorch's {@code nn.Sigmoid}, Keras's {@code sigmoid}).
 *
 * <p>The shape is kept; no parameters, no MACs. Errors: {@code [wrong-axes]} on token ids.
 *
 * <p>Example: {@code @Sigmoid} on {@code 1} gives {@code 1}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Sigmoid.List.class)
public @interface Sigmoid {
    /** Compiler-generated list of {@code @Sigmoid}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Sigmoid[] value();
    }
}
