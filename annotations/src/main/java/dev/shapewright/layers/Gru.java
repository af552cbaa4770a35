package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A gated recurrent unit over a sequence (PyTorch's {@code nn.GRU}, Keras's {@code GRU} with {@code
 * return_sequences}).
 *
 * <p>Output: the length stays, the features become {@code units}, doubled if {@code bidirectional}; {@link Step} takes
 * a single step. With i features and h units, parameters for each direction: {@code 3*h*(i + h)}, and {@code 6*h} with
 * a bias ({@code 3*h} without {@code resetAfter}). MACs: {@code length * 3*h*(i + h)} for each direction. For several
 * layers, stack them. (Cho et al.: Learning Phrase Representations, 2014.)
 *
 * <p>Example: {@code @Gru(units = 64)} on {@code 20x32} gives {@code 20x64}, with 18,816 parameters.
 *
 * <p>Errors: {@code [wrong-axes]} on anything but a sequence, {@code [unknown-size]} if the features are not known.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Gru.List.class)
public @interface Gru {
    /** Number of units: the features of the output, for each direction. */
    int units();

    /** Whether a second layer reads the sequence backwards; the features double. */
    boolean bidirectional() default false;

    /** Whether there are biases. */
    boolean bias() default true;

    /**
     * Whether the reset gate is applied after the matrix product (PyTorch, and Keras by default), with two bias
     * vectors; otherwise before it, with one.
     */
    boolean resetAfter() default true;

    /** Compiler-generated list of {@code @Gru}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Gru[] value();
    }
}
