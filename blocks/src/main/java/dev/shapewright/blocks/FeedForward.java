package dev.shapewright.blocks;

import static dev.shapewright.blocks.FeedForward.*;

import dev.shapewright.layers.*;
import java.lang.annotation.*;

/**
 * The position-wise network of a transformer, which widens each step, applies an activation and narrows it again.
 *
 * <p>Takes a vector or a sequence and keeps its shape. Parameters with E features: {@code 2 * E * hidden}, and
 * {@code hidden + E} more with a bias. (Vaswani et al.: Attention Is All You Need, 2017.)
 *
 * <p>Errors: those of {@link Dense}; {@code [value-out-of-range]} for a dropout above 1 or an invalid activation.
 */
@Dense(units = hidden, bias = bias)
@Activation(activation)
@When(dropout > 0) @Dropout(dropout)
@Dense(units = In.features, bias = bias)
@When(dropout > 0) @Dropout(dropout)
@Companion(FeedForward_Block.class)
@Retention(RetentionPolicy.CLASS)
@Documented
@Target(ElementType.TYPE)
@Repeatable(FeedForward.List.class)
public @interface FeedForward {
    /** Features between the two layers. */
    int hidden() default 4 * In.features;       int hidden = Arg.INT;

    /** The activation between them, a constant of {@link Activation}. */
    int activation() default Activation.GELU;   int activation = Arg.INT;

    /** The probability that training drops a value after the activation and at the end; 0: no dropout. */
    double dropout() default 0;                 double dropout = Arg.DOUBLE;

    /** Whether the two layers have a bias. */
    boolean bias() default true;                boolean bias = Arg.BOOLEAN;

    /** Several {@code @FeedForward} gathered by the compiler; handwritten, it stands for its contents in order. */
    @Documented
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        FeedForward[] value();
    }
}
