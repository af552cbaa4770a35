package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The product of several tensors, element by element (PyTorch's {@code *}, Keras's {@code Multiply}), as in gates and
 * squeeze-and-excitation.
 *
 * <p>Without names it closes the fork that {@link Branch} opened; with names it takes the current tensor first, then
 * the named ones; {@code "current"} among the names moves the current tensor to that position. To join named tensors
 * only: {@code @From("a") @Multiply("b")}.
 *
 * <p>On each axis the sizes must be equal or 1, and the output has the larger one; a vector counts as 1 on every axis
 * but the last, so a vector of C features weighs the C channels of an image. No parameters, no MACs. (Hu, Shen, Sun:
 * Squeeze-and-Excitation Networks, 2018.)
 *
 * <p>Example: {@code @Branch @GlobalAvgPool @Dense(units = 64) @Sigmoid @Branch @Multiply} on {@code 28x28x64} gives
 * {@code 28x28x64}, with 4,160 parameters.
 *
 * <p>Errors: {@code [shapes-differ]}, {@code [join-without-branch]}, {@code [single-branch]}, {@code [unknown-name]},
 * {@code [wrong-axes]} on token ids.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Multiply.List.class)
public @interface Multiply {
    /** Names of the other tensors, which follow the current one; none: the branches of the open fork. */
    String[] value() default {};

    /** Compiler-generated list of {@code @Multiply}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Multiply[] value();
    }
}
