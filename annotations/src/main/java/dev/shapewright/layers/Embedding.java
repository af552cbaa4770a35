package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A learned vector for each token id (PyTorch's {@code nn.Embedding}, Keras's {@code Embedding}).
 *
 * <p>Token ids (length) become a sequence (length, size). Parameters: {@code vocabulary * size}; no MACs. Errors:
 * {@code [wrong-axes]} on anything but token ids. (Bengio et al.: A Neural Probabilistic Language Model, 2003.)
 *
 * <p>Example: {@code @Embedding(vocabulary = 50257, size = 768)} on 1024 token ids gives {@code 1024x768}, with
 * 38,597,376 parameters.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Embedding.List.class)
public @interface Embedding {
    /** Number of different token ids. */
    int vocabulary();

    /** Features of each vector. */
    int size();

    /** Compiler-generated list of {@code @Embedding}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Embedding[] value();
    }
}
