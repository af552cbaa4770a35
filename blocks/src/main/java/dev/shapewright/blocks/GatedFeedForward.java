package dev.shapewright.blocks;

import static dev.shapewright.blocks.GatedFeedForward.*;

import dev.shapewright.layers.*;
import java.lang.annotation.*;

/**
 * The position-wise network of today's language models: it widens each step twice, multiplies one result by an
 * activation of the other, and narrows the product. With SiLU it is SwiGLU (Llama, Mistral), with GELU GEGLU (T5 1.1,
 * Gemma).
 *
 * <p>Takes a vector or a sequence and keeps its shape. Parameters with E features: {@code 3 * E * hidden}, and
 * {@code 2 * hidden + E} more with a bias. (Shazeer: GLU Variants Improve Transformer, 2020.)
 *
 * <p>Errors: those of {@link Dense}; {@code [value-out-of-range]} for a dropout above 1 or an invalid activation.
 */
@Branch @Dense(units = hidden, bias = bias) @Activation(activation)
@Branch @Dense(units = hidden, bias = bias)
@Multiply
@When(dropout > 0) @Dropout(dropout)
@Dense(units = In.features, bias = bias)
@When(dropout > 0) @Dropout(dropout)
@Companion(GatedFeedForward_Block.class)
@Retention(RetentionPolicy.CLASS)
@Documented
@Target(ElementType.TYPE)
@Repeatable(GatedFeedForward.List.class)
public @interface GatedFeedForward {
    /** Features of each of the two wide layers; two thirds of a {@link FeedForward}'s give as many parameters. */
    int hidden();                               int hidden = Arg.INT;

    /** The activation of the gate, a constant of {@link Activation}. */
    int activation() default Activation.SILU;   int activation = Arg.INT;

    /** The probability that training drops a value after the product and at the end; 0: no dropout. */
    double dropout() default 0;                 double dropout = Arg.DOUBLE;

    /** Whether the three layers have a bias. */
    boolean bias() default false;               boolean bias = Arg.BOOLEAN;

    /** Several {@code @GatedFeedForward} gathered by the compiler; handwritten, it stands for its contents in order. */
    @Documented
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        GatedFeedForward[] value();
    }
}
