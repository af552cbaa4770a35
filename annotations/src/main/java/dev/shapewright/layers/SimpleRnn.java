package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A plain recurrent layer over a sequence (PyTorch's {@code nn.RNN}, Keras's {@code SimpleRNN} with {@code
 * return_sequences}).
 *
 * <p>Output: the length stays, the features become {@code units}, doubled if {@code bidirectional}; {@link Step} takes
 * a single step. With i features and h units, parameters for each direction: {@code h*(i + h)}, and {@code h} with a
 * bias ({@code 2*h} if {@code doubleBias}). MACs: {@code length * h*(i + h)} for each direction. For several layers,
 * stack them. (Elman: Finding Structure in Time, 1990.)
 *
 * <p>Example: {@code @SimpleRnn(units = 64)} on {@code 20x32} gives {@code 20x64}, with 6,208 parameters.
 *
 * <p>Errors: {@code [wrong-axes]} on anything but a sequence, {@code [unknown-size]} if the features are not known.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(SimpleRnn.List.class)
public @interface SimpleRnn {
    /** Number of units: the features of the output, for each direction. */
    int units();

    /** Whether a second layer reads the sequence backwards; the features double. */
    boolean bidirectional() default false;

    /** Whether there are biases. */
    boolean bias() default true;

    /** Whether there are two bias vectors, as in PyTorch; Keras has one. */
    boolean doubleBias() default false;

    /** Compiler-generated list of {@code @SimpleRnn}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        SimpleRnn[] value();
    }
}
