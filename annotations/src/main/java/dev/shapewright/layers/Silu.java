package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The activation x * sigmoid(x), also called swish (PyTorch's {@code nn.SiLU}, Keras's {@code silu}).
 *
 * <p>The shape is kept; no parameters, no MACs. Errors: {@code [wrong-axes]} on token ids. (Elfwing, Uchibe, Doya:
 * Sigmoid-Weighted Linear Units, 2018; Ramachandran, Zoph, Le: Searching for Activation Functions, 2017.)
 *
 * <p>Example: {@code @Silu} on {@code 112x112x32} gives {@code 112x112x32}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Silu.List.class)
public @interface Silu {
    /** Compiler-generated list of {@code @Silu}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Silu[] value();
    }
}
