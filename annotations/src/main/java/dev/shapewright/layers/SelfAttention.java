package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Multi-head attention of a sequence to itself, including the projections (PyTorch's {@code nn.MultiheadAttention},
 * Keras's {@code MultiHeadAttention}).
 *
 * <p>The shape is kept. With E features, q = heads * headSize and v = keyValueHeads * headSize, parameters:
 * {@code E*q + 2*E*v + q*E}, and {@code q + 2*v + E} more with a bias, v less without the keys' bias;
 * {@code relativePositions * heads} for relative positions. MACs with T steps: {@code T*(2*E*q + 2*E*v) + 2*T*T*q}.
 * (Vaswani et al.: Attention Is All You Need, 2017; Ainslie et al.: GQA, 2023.)
 *
 * <p>Example: {@code @SelfAttention(heads = 12)} on {@code 197x768} gives {@code 197x768}, with 2,362,368 parameters.
 *
 * <p>Errors: {@code [heads-do-not-divide]}, {@code [wrong-axes]} on anything but a sequence, {@code [unknown-size]} if
 * the features are not known.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(SelfAttention.List.class)
public @interface SelfAttention {
    /** Number of heads; must divide the features unless {@link #headSize()} is given. */
    int heads();

    /** Features of each head; 0: the features divided by the heads. */
    int headSize() default 0;

    /** Heads of the keys and values; 0: as many as {@link #heads()}; otherwise must divide them. */
    int keyValueHeads() default 0;

    /** Whether the four projections have a bias. */
    boolean bias() default true;

    /** Whether the key projection has a bias, if the others have one. */
    boolean keyBias() default true;

    /** Number of learned relative position buckets, each with one number per head; 0: none. */
    int relativePositions() default 0;

    /** Compiler-generated list of {@code @SelfAttention}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        SelfAttention[] value();
    }
}
