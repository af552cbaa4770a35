package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Several tensors, one after another along an axis (PyTorch's {@code torch.cat}, Keras's {@code Concatenate}).
 *
 * <p>Without names it closes the fork that {@link Branch} opened; with names it takes the current tensor first, then
 * the named ones; {@code "current"} among the names moves the current tensor to that position. To join named tensors
 * only: {@code @From("a") @Concat("b")}.
 *
 * <p>The output keeps the order of the branches or names; its size along the axis is the sum of theirs, or unknown if
 * one of theirs is. All other sizes must be equal. No parameters, no MACs. (Szegedy et al.: Going Deeper with
 * Convolutions, 2015; Ronneberger, Fischer, Brox: U-Net, 2015.)
 *
 * <p>Example: {@code @Branch @Conv(kernel = 1, filters = 64) @Branch @Conv(kernel = 3, filters = 96, padding =
 * 1) @Concat} on {@code 28x28x192} gives {@code 28x28x160}, with 178,336 parameters.
 *
 * <p>Errors: {@code [concat-mismatch]} if another axis or the form differs; {@code [wrong-axes]} on token ids, or for
 * an axis that the tensors do not have; {@code [join-without-branch]}, {@code [single-branch]}, {@code [unknown-name]}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Concat.List.class)
public @interface Concat {
    /** Names of the other tensors, which follow the current one; none: the branches of the open fork. */
    String[] value() default {};

    /** The axis to concatenate along; the last one by default. */
    Axis axis() default Axis.CHANNELS;

    /** Compiler-generated list of {@code @Concat}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Concat[] value();
    }
}
