package dev.shapewright.blocks;

import static dev.shapewright.blocks.DecoderLayer.*;

import dev.shapewright.layers.*;
import java.lang.annotation.*;

/**
 * A layer of a transformer's decoder, with the norms after the additions (post-norm): self-attention, attention to a
 * memory, and a {@link FeedForward}, each with its residual connection and then a layer normalization.
 *
 * <p>Takes a sequence and keeps its shape. {@code memory} names a sequence at the place where the block is used, the
 * encoder's output: {@code @DecoderLayer(heads = 8, memory = "encoded")}. Parameters with E features and a memory of M
 * features: {@code 6 * E * E + 2 * M * E + 2 * E * hidden + hidden + 15 * E}. (Vaswani et al.: Attention Is All You
 * Need, 2017; PyTorch's {@code nn.TransformerDecoderLayer}, whose default activation is ReLU.)
 *
 * <p>Errors: {@code [unknown-name]}, {@code [heads-do-not-divide]}, {@code [wrong-axes]} on anything but a sequence,
 * {@code [value-out-of-range]} for a dropout above 1 or an invalid activation.
 */
@Branch
    @SelfAttention(heads = heads) @When(dropout > 0) @Dropout(dropout)
@Branch
@Add @LayerNorm
@Branch
    @CrossAttention(heads = heads, memory = memory) @When(dropout > 0) @Dropout(dropout)
@Branch
@Add @LayerNorm
@Branch
    @FeedForward(hidden = hidden, activation = activation, dropout = dropout)
@Branch
@Add @LayerNorm
@Companion(DecoderLayer_Block.class)
@Retention(RetentionPolicy.CLASS)
@Documented
@Target(ElementType.TYPE)
@Repeatable(DecoderLayer.List.class)
public @interface DecoderLayer {
    /** Number of heads; must divide the features. */
    int heads();                                int heads = Arg.INT;

    /** The name of the sequence to attend to. */
    String memory();                            String memory = Arg.TEXT;

    /** Features in the middle of the feed-forward network. */
    int hidden() default 4 * In.features;       int hidden = Arg.INT;

    /** The activation of that network, a constant of {@link Activation}. */
    int activation() default Activation.GELU;   int activation = Arg.INT;

    /** The probability that training drops a value after each part and after the activation; 0: no dropout. */
    double dropout() default 0;                 double dropout = Arg.DOUBLE;

    /** Several {@code @DecoderLayer} gathered by the compiler; handwritten, it stands for its contents in order. */
    @Documented
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        DecoderLayer[] value();
    }
}
