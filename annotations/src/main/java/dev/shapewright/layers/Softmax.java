package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The activation exp(x) over the sum of exp on the last axis (PyTorch's {@code nn.Softmax}, Keras's {@code Softmax}).
 *
 * <p>The shape is kept; no parameters, no MACs. Errors: {@code [wrong-axes]} on token ids. (Bridle: Probabilistic
 * Interpretation of Feedforward Classification Network Outputs, 1990.)
 *
 * <p>Example: {@code @Softmax} on {@code 10} gives {@code 10}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Softmax.List.class)
public @interface Softmax {
    /** Compiler-generated list of {@code @Softmax}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Softmax[] value();
    }
}
