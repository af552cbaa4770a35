package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The matrix product of the current sequence with a named one (PyTorch's {@code torch.bmm}, Keras's {@code Dot}).
 *
 * <p>A current (T, S) and a named (S, F) sequence give (T, F); with {@code transpose} a current (T, F) and a named (S, F)
 * one give (T, S). No parameters. MACs: {@code T*S*F}.
 *
 * <p>Example: {@code @Name("x") @Dense(units = 64) @MatMul(value = "x", transpose = true)} on {@code 10x64} gives
 * {@code 10x10}, with 4,160 parameters.
 *
 * <p>Errors: {@code [shapes-differ]} if the sizes to be summed over are not equal, {@code [unknown-name]},
 * {@code [wrong-axes]} if either is not a sequence.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(MatMul.List.class)
public @interface MatMul {
    /** The name of the second sequence. */
    String value();

    /** Whether the second sequence is transposed. */
    boolean transpose() default false;

    /** Compiler-generated list of {@code @MatMul}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        MatMul[] value();
    }
}
