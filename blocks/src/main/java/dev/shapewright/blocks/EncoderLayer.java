package dev.shapewright.blocks;

import static dev.shapewright.blocks.EncoderLayer.*;

import dev.shapewright.layers.*;
import java.lang.annotation.*;

/**
 * A transformer layer with the norms after the additions (post-norm): self-attention and a {@link FeedForward}, each
 * with its residual connection and then a layer normalization.
 *
 * <p>Takes a sequence and keeps its shape. The layer of the first transformer and of BERT. Parameters with E features:
 * {@code 4 * E * E + 2 * E * hidden + hidden + 9 * E}. (Vaswani et al.: Attention Is All You Need, 2017; PyTorch's
 * {@code nn.TransformerEncoderLayer}, whose default activation is ReLU.)
 *
 * <p>Errors: {@code [heads-do-not-divide]}, {@code [wrong-axes]} on anything but a sequence,
 * {@code [value-out-of-range]} for a dropout above 1 or an invalid activation.
 */
@Branch
    @SelfAttention(heads = heads) @When(dropout > 0) @Dropout(dropout)
@Branch
@Add @LayerNorm
@Branch
    @FeedForward(hidden = hidden, activation = activation, dropout = dropout)
@Branch
@Add @LayerNorm
@Companion(EncoderLayer_Block.class)
@Retention(RetentionPolicy.CLASS)
@Documented
@Target(ElementType.TYPE)
@Repeatable(EncoderLayer.List.class)
public @interface EncoderLayer {
    /** Number of heads; must divide the features. */
    int heads();                                int heads = Arg.INT;

    /** Features in the middle of the feed-forward network. */
    int hidden() default 4 * In.features;       int hidden = Arg.INT;

    /** The activation of that network, a constant of {@link Activation}. */
    int activation() default Activation.GELU;   int activation = Arg.INT;

    /** The probability that training drops a value after each part and after the activation; 0: no dropout. */
    double dropout() default 0;                 double dropout = Arg.DOUBLE;

    /** Several {@code @EncoderLayer} gathered by the compiler; handwritten, it stands for its contents in order. */
    @Documented
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        EncoderLayer[] value();
    }
}
