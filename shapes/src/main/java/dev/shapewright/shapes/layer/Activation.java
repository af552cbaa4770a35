package dev.shapewright.shapes.layer;

/** The activation that a constant of {@link dev.shapewright.layers.Activation} names. */
public record Activation(Function value) implements ActivationFunction {
    /** The constants, in the order of their numbers, which begin at 1. */
    public enum Function {
        RELU,
        RELU6,
        LEAKY_RELU,
        ELU,
        SELU,
        GELU,
        SILU,
        HARD_SWISH,
        HARD_SIGMOID,
        MISH,
        TANH,
        SIGMOID,
        SOFTMAX,
        SOFTPLUS
    }

    @Override
    public boolean isSoftmax() {
        return value == Function.SOFTMAX;
    }
}
