package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Multi-head attention of a sequence to another one, its memory, including the projections (the second attention of a
 * transformer's decoder).
 *
 * <p>The shape is kept. With E features, M features of the memory, q = heads * headSize and v = keyValueHeads *
 * headSize, parameters: {@code E*q + 2*M*v + q*E}, and {@code q + 2*v + E} more with a bias, v less without the keys'
 * bias; {@code relativePositions * heads} for relative positions. MACs with T steps and S steps of the memory:
 * {@code T*2*E*q + S*2*M*v + 2*T*S*q}. (Vaswani et al.: Attention Is All You Need, 2017.)
 *
 * <p>Example: {@code @Name("memory") @Dense(units = 512) @CrossAttention(memory = "memory", heads = 8)} on {@code
 * 10x512} gives {@code 10x512}, with 1,313,280 parameters.
 *
 * <p>Errors: those of {@link SelfAttention}; {@code [unknown-name]} for a memory that no earlier {@link Name} gives.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(CrossAttention.List.class)
public @interface CrossAttention {
    /** The name of the sequence that keys and values come from. */
    String memory();

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

    /** Compiler-generated list of {@code @CrossAttention}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        CrossAttention[] value();
    }
}
