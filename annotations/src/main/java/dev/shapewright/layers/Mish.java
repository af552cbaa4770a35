package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The activation {@code x * tanh(softplus(x))} (PyTorch's {@code nn.Mish}, Keras's {@code mish}).
 *
 * <p>The shape is kept; no parameters, no MACs. Errors: {@code [wrong-axes]} on token ids. (Misra: Mish: A Self
 * Regularized Non-Monotonic Activation Function, 2019.)
 *
 * <p>Example: {@code @Mish} on {@code 19x19x512} gives {@code 19x19x512}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Mish.List.class)
public @interface Mish {
    /** Compiler-generated list of {@code @Mish}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Mish[] value();
    }
}
