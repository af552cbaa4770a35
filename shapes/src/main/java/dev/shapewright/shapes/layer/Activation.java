package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.ActivationFunction;
import java.util.Optional;

/** The activation named by a constant of {@link dev.shapewright.layers.Activation}. */
public record Activation(Function value) implements ActivationFunction {
    /** The constants, in the order of their numbers, which begin at 1. */
    public enum Function {
        RELU("Relu"),
        RELU6("Relu6"),
        LEAKY_RELU("LeakyRelu value=0.01"),
        ELU("Elu value=1.0"),
        SELU("Selu"),
        GELU("Gelu"),
        SILU("Silu"),
        HARD_SWISH("HardSwish"),
        HARD_SIGMOID("HardSigmoid"),
        MISH("Mish"),
        TANH("Tanh"),
        SIGMOID("Sigmoid"),
        SOFTMAX("Softmax"),
        SOFTPLUS("Softplus");

        private final String layer;

        /**
         * A function.
         *
         * @param layer the canonical form of its own layer
         */
        Function(String layer) {
            this.layer = layer;
        }
    }

    /** A model is the same network whichever name it uses for a function. */
    @Override
    public Optional<String> synonym() {
        return Optional.of(value.layer);
    }

    @Override
    public boolean isSoftmax() {
        return value == Function.SOFTMAX;
    }
}
