package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A fully connected layer (PyTorch's {@code nn.Linear}, Keras's {@code Dense}): on a vector, and on each step of a
 * sequence.
 *
 * <p>The last axis becomes {@code units}. Parameters: {@code features * units}, and {@code units} more with a bias.
 * MACs: {@code features * units} for each step.
 *
 * <p>Example: {@code @Dense(units = 10)} on {@code 256} gives {@code 10}, with 2,570 parameters.
 *
 * <p>Errors: {@code [wrong-axes]} on an image or volume (put {@link Flatten} or {@link GlobalAvgPool} in front, or
 * write a {@link Conv} of kernel 1), {@code [unknown-size]} if the features are not known.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Dense.List.class)
public @interface Dense {
    /** Number of outputs. */
    int units();

    /** Whether each unit has a learned bias. */
    boolean bias() default true;

    /** Compiler-generated list of {@code @Dense}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Dense[] value();
    }
}
