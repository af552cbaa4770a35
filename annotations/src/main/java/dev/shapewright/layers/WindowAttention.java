package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Multi-head attention within windows, with a relative position bias (the attention of Swin transformers and MaxViT).
 *
 * <p>On images and volumes; the shape is kept. An axis that the window does not divide, or that is smaller than the
 * window, is padded at its end and cropped back. Parameters with E channels:
 * {@code 4*E*E + product(2*window - 1) * heads}, and {@code 4*E} more with a bias; with {@code positionHidden} h, a
 * small network instead of the table, with {@code axes*h + h + h*heads} parameters, {@code axes} being the number of
 * spatial axes; with {@code cosine}, one scale per head. MACs over the P padded positions:
 * {@code P * (4*E*E + 2*product(window)*E)}, and {@code product(2*window - 1) * (axes*h + h*heads)} for the network.
 * Along an axis that the window covers, nothing is shifted. (Liu et al.: Swin Transformer, 2021, and Swin Transformer
 * V2, 2022; Tu et al.: MaxViT, 2022.)
 *
 * <p>Example: {@code @WindowAttention(heads = 3, window = 7)} on {@code 56x56x96} gives {@code 56x56x96}, with 37,755
 * parameters.
 *
 * <p>Errors: {@code [heads-do-not-divide]}, {@code [value-out-of-range]} for a shift that is not below the window,
 * {@code [wrong-number-of-values]}, {@code [wrong-axes]}, {@code [unknown-size]} if the channels are not known.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(WindowAttention.List.class)
public @interface WindowAttention {
    /** Number of heads; must divide the channels. */
    int heads();

    /** Size of the windows. */
    int[] window();

    /** How far the windows are shifted; must be less than the window. */
    int[] shift() default 0;

    /** Whether the projections have a bias. */
    boolean bias() default true;

    /** Hidden units of the network that computes the position bias (Swin V2); 0: a learned table. */
    int positionHidden() default 0;

    /** Whether attention compares by cosine similarity, with a learned scale for each head (Swin V2). */
    boolean cosine() default false;

    /** Whether a window takes every n-th position instead of neighbors (MaxViT); the counts are the same. */
    boolean grid() default false;

    /** Compiler-generated list of {@code @WindowAttention}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        WindowAttention[] value();
    }
}
