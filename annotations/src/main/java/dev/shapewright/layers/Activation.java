package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An activation chosen by a constant, for activations that are parameters of a block. A fixed activation is written by
 * its own name ({@link Relu}, {@link Gelu}, ...).
 *
 * <p>The shape is kept; no parameters, no MACs. The formula is that of the activation named. Errors:
 * {@code [value-out-of-range]} for a number that is not one of the constants, {@code [wrong-axes]} on token ids.
 *
 * <p>Example: {@code @Activation(Activation.RELU)} on {@code 8x8x4} gives {@code 8x8x4}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Activation.List.class)
public @interface Activation {
    /** {@link Relu}. */
    int RELU = 1;

    /** {@link Relu6}. */
    int RELU6 = 2;

    /** {@link LeakyRelu} with its default. */
    int LEAKY_RELU = 3;

    /** {@link Elu} with its default. */
    int ELU = 4;

    /** {@link Selu}. */
    int SELU = 5;

    /** {@link Gelu}. */
    int GELU = 6;

    /** {@link Silu}. */
    int SILU = 7;

    /** {@link HardSwish}. */
    int HARD_SWISH = 8;

    /** {@link HardSigmoid}. */
    int HARD_SIGMOID = 9;

    /** {@link Mish}. */
    int MISH = 10;

    /** {@link Tanh}. */
    int TANH = 11;

    /** {@link Sigmoid}. */
    int SIGMOID = 12;

    /** {@link Softmax}. */
    int SOFTMAX = 13;

    /** {@link Softplus}. */
    int SOFTPLUS = 14;

    /** One of the constants of this type. */
    int value();

    /** Compiler-generated list of {@code @Activation}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Activation[] value();
    }
}
