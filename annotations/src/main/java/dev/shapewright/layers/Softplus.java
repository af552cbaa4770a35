package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The activation {@code log(1 + exp(x))} (PyTorch's {@code nn.Softplus}, Keras's {@code softplus}).
 *
 * <p>The shape is kept; no parameters, no MACs. Errors: {@code [wrong-axes]} on token ids. (Dugas et al.: Incorporating
 * Second-Order Functional Knowledge for Better Option Pricing, 2001.)
 *
 * <p>Example: {@code @Softplus} on {@code 64} gives {@code 64}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Softplus.List.class)
public @interface Softplus {
    /** Compiler-generated list of {@code @Softplus}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Softplus[] value();
    }
}
