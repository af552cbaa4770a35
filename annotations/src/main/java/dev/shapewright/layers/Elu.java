package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The activation {@code x where positive, else alpha * (exp(x) - 1)} (PyTorch's {@code nn.ELU}, Keras's {@code ELU}).
 *
 * <p>The shape is kept; no parameters, no MACs. Errors: {@code [wrong-axes]} on token ids. (Clevert, Unterthiner,
 * Hochreiter: Fast and Accurate Deep Network Learning by Exponential Linear Units, 2016.)
 *
 * <p>Example: {@code @Elu} on {@code 8x8x16} gives {@code 8x8x16}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Elu.List.class)
public @interface Elu {
    /** The factor alpha for negative values. */
    double value() default 1.0;

    /** Compiler-generated list of {@code @Elu}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Elu[] value();
    }
}
