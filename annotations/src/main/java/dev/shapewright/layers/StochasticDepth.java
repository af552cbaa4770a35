package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves out a residual branch at random during training (torchvision's {@code StochasticDepth}).
 *
 * <p>The shape is kept; no parameters, no MACs. Errors: {@code [value-out-of-range]} for a rate outside 0 to 1,
 * {@code [wrong-axes]} on token ids. (Huang et al.: Deep Networks with Stochastic Depth, 2016.)
 *
 * <p>Example: {@code @Branch @Conv(kernel = 3, filters = 96, padding = 1) @StochasticDepth(0.2) @Branch @Add} on {@code
 * 14x14x96} gives {@code 14x14x96}, with 83,040 parameters.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(StochasticDepth.List.class)
public @interface StochasticDepth {
    /** The fraction of samples for which the branch is left out, from 0 to 1. */
    double value() default 0.1;

    /**
     * Compiler-generated list of {@code @StochasticDepth}; if written by hand, it stands for its contents, in order.
     */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        StochasticDepth[] value();
    }
}
