package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds a vector to each position (in PyTorch a parameter that is added; KerasHub's {@code PositionEmbedding}).
 *
 * <p>On sequences and images; the shape is kept. Parameters: {@code positions * features} (for an image without given
 * positions, {@code height * width * channels}) if learned, otherwise none: sinusoids have no weights; no MACs.
 * (Vaswani et al.: Attention Is All You Need, 2017, for the sinusoids; Gehring et al.: Convolutional Sequence to
 * Sequence Learning, 2017, for learned vectors.)
 *
 * <p>Example: {@code @PositionEmbedding} on {@code 197x768} gives {@code 197x768}, with 151,296 parameters.
 *
 * <p>Errors: {@code [too-few-positions]} if the input has more positions than are given, {@code [unknown-size]} if
 * their number follows from a size that is not known, {@code [wrong-axes]} on anything else.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(PositionEmbedding.List.class)
public @interface PositionEmbedding {
    /** Rows of the table; 0: as many as the input has positions. A larger number is common. */
    int positions() default 0;

    /** Whether the vectors are learned; otherwise they are sinusoids. */
    boolean learned() default true;

    /**
     * Compiler-generated list of {@code @PositionEmbedding}; if written by hand, it stands for its contents, in order.
     */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        PositionEmbedding[] value();
    }
}
