package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The activation x * P(X &lt;= x) of a normal X (PyTorch's {@code nn.GELU}, Keras's {@code gelu}).
 *
 * <p>The shape is kept; no parameters, no MACs. Errors: {@code [wrong-axes]} on token ids. (Hendrycks, Gimpel: Gaussian
 * Error Linear Units, 2016.)
 *
 * <p>Example: {@code @Gelu} on {@code 197x3072} gives {@code 197x3072}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Gelu.List.class)
public @interface Gelu {
    /** Compiler-generated list of {@code @Gelu}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Gelu[] value();
    }
}
