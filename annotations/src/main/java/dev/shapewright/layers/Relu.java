package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The activation {@code max(0, x)} (PyTorch's {@code nn.ReLU}, Keras's {@code ReLU}).
 *
 * <p>The shape is kept; no parameters, no MACs. Errors: {@code [wrong-axes]} on token ids. (Nair, Hinton: Rectified
 * Linear Units Improve Restricted Boltzmann Machines, 2010.)
 *
 * <p>Example: {@code @Relu} on {@code 24x24x4} gives {@code 24x24x4}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Relu.List.class)
public @interface Relu {
    /** Compiler-generated list of {@code @Relu}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Relu[] value();
    }
}
