package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * All values of the current tensor in one vector (PyTorch's {@code nn.Flatten}, Keras's {@code Flatten}).
 *
 * <p>The features are the product of all sizes. No parameters, no MACs. Errors: {@code [wrong-axes]} on token ids,
 * {@code [size-overflow]} if the product does not fit an {@code int}.
 *
 * <p>Example: {@code @Flatten} on {@code 4x4x16} gives {@code 256}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Flatten.List.class)
public @interface Flatten {
    /** Compiler-generated list of {@code @Flatten}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Flatten[] value();
    }
}
