package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One step of a sequence, as a vector; {@code @Step(-1)} is the last (PyTorch's {@code x[:, -1]}; what a recurrent
 * layer of Keras gives without {@code return_sequences}).
 *
 * <p>A sequence becomes a vector of its features. No parameters, no MACs. Errors: {@code [step-out-of-range]},
 * {@code [wrong-axes]} on anything but a sequence.
 *
 * <p>Example: {@code @Step(-1)} on {@code 20x64} gives {@code 64}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Step.List.class)
public @interface Step {
    /** The position, from 0; a negative one counts from the end. */
    int value();

    /** Compiler-generated list of {@code @Step}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Step[] value();
    }
}
