package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The mean of several tensors, element by element (Keras's {@code Average}).
 *
 * <p>Without names it closes the fork that {@link Branch} opened; with names it takes the current tensor first, then
 * the named ones; {@code "current"} among the names moves the current tensor to that position. To join named tensors
 * only: {@code @From("a") @Average("b")}.
 *
 * <p>All shapes must be equal, and the output has the same shape: there is no broadcasting. A size known only at run
 * time matches any other, and a known one wins. No parameters, no MACs.
 *
 * <p>Example: {@code @Branch @Dense(units = 10) @Branch @Dense(units = 10) @Average} on {@code 64} gives {@code 10},
 * with 1,300 parameters.
 *
 * <p>Errors: {@code [shapes-differ]}, with the missing projection if there is one; {@code [join-without-branch]},
 * {@code [single-branch]}, {@code [unknown-name]}, {@code [wrong-axes]} on token ids.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Average.List.class)
public @interface Average {
    /** Names of the other tensors, which follow the current one; none: the branches of the open fork. */
    String[] value() default {};

    /** Compiler-generated list of {@code @Average}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Average[] value();
    }
}
