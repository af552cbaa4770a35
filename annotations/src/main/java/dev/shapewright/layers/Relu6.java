package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The activation {@code min(max(0, x), 6)} (PyTorch's {@code nn.ReLU6}, Keras's {@code ReLU(6)}).
 *
 * <p>The shape is kept; no parameters, no MACs. Errors: {@code [wrong-axes]} on token ids. (Krizhevsky: Convolutional
 * Deep Belief Networks on CIFAR-10, 2010.)
 *
 * <p>Example: {@code @Relu6} on {@code 112x112x32} gives {@code 112x112x32}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Relu6.List.class)
public @interface Relu6 {
    /** Compiler-generated list of {@code @Relu6}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Relu6[] value();
    }
}
