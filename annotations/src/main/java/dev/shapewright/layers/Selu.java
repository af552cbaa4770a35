package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The activation of self-normalizing networks, a scaled ELU (PyTorch's {@code nn.SELU}, Keras's {@code selu}).
 *
 * <p>The shape is kept; no parameters, no MACs. Errors: {@code [wrong-axes]} on token ids. (Klambauer et al.:
 * Self-Normalizing Neural Networks, 2017.)
 *
 * <p>Example: {@code @Selu} on {@code 128} gives {@code 128}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Selu.List.class)
public @interface Selu {
    /** Compiler-generated list of {@code @Selu}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Selu[] value();
    }
}
