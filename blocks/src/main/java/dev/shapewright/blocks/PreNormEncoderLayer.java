package dev.shapewright.blocks;

import static dev.shapewright.blocks.PreNormEncoderLayer.*;

import dev.shapewright.layers.*;
import java.lang.annotation.*;

/**
 * A transformer layer with the norms in front of its parts (pre-norm): layer normalization and self-attention, layer
 * normalization and a {@link FeedForward}, each with its residual connection.
 *
 * <p>Takes a sequence and keeps its shape. The layer of GPT-2 (whose mask changes no shape and no count) and of ViT;
 * the last one is followed by one more {@link LayerNorm}. Parameters with E features:
 * {@code 4 * E * E + 2 * E * hidden + hidden + 9 * E}. (Radford et al.: Language Models are Unsupervised Multitask
 * Learners, 2019; Dosovitskiy et al.: An Image is Worth 16x16 Words, 2020.)
 *
 * <p>Errors: {@code [heads-do-not-divide]}, {@code [wrong-axes]} on anything but a sequence,
 * {@code [value-out-of-range]} for a dropout above 1 or an invalid activation.
 */
@Branch
    @LayerNorm @SelfAttention(heads = heads) @When(dropout > 0) @Dropout(dropout)
@Branch
@Add
@Branch
    @LayerNorm @FeedForward(hidden = hidden, activation = activation, dropout = dropout)
@Branch
@Add
@Companion(PreNormEncoderLayer_Block.class)
@Retention(RetentionPolicy.CLASS)
@Documented
@Target(ElementType.TYPE)
@Repeatable(PreNormEncoderLayer.List.class)
public @interface PreNormEncoderLayer {
    /** Number of heads; must divide the features. */
    int heads();                                int heads = Arg.INT;

    /** Features in the middle of the feed-forward network. */
    int hidden() default 4 * In.features;       int hidden = Arg.INT;

    /** The activation of that network, a constant of {@link Activation}. */
    int activation() default Activation.GELU;   int activation = Arg.INT;

    /** The probability that training drops a value after each part and after the activation; 0: no dropout. */
    double dropout() default 0;                 double dropout = Arg.DOUBLE;

    /**
     * Several {@code @PreNormEncoderLayer} gathered by the compiler; handwritten, it stands for its contents in order.
     */
    @Documented
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        PreNormEncoderLayer[] value();
    }
}
