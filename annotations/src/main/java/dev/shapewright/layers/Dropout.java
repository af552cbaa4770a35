package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Drops values at random during training (PyTorch's {@code nn.Dropout}, Keras's {@code Dropout}).
 *
 * <p>The shape is kept; no parameters, no MACs. Errors: {@code [value-out-of-range]} for a rate outside 0 to 1,
 * {@code [wrong-axes]} on token ids. (Srivastava et al.: Dropout: A Simple Way to Prevent Neural Networks from
 * Overfitting, 2014.)
 *
 * <p>Example: {@code @Dropout(0.2)} on {@code 4096} gives {@code 4096}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Dropout.List.class)
public @interface Dropout {
    /** The fraction of values that is dropped, from 0 to 1. */
    double value() default 0.5;

    /** Compiler-generated list of {@code @Dropout}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Dropout[] value();
    }
}
