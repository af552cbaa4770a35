package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the whole model may cost; the build fails with {@code [over-budget]} at the element that it exceeds, and names the
 * three largest layers. It may stand anywhere on the model.
 *
 * <p>Errors: {@code [over-budget]}, {@code [unknown-size]} where the count depends on a size known only at run time,
 * {@code [value-out-of-range]} below 0 (bytes of a value: below 1), {@code [model-only]} on a block.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Budget {
    /** The most parameters (learned values). */
    long maxParameters() default Long.MAX_VALUE;

    /** The most multiply-accumulate operations for one sample. */
    long maxMacs() default Long.MAX_VALUE;

    /** The most bytes of activations alive at once, for one sample: PEAK_ACTIVATIONS times {@link #bytesPerValue()}. */
    long maxActivationBytes() default Long.MAX_VALUE;

    /** The most bytes of parameters and buffers, at {@link #bytesPerValue()} each. */
    long maxWeightBytes() default Long.MAX_VALUE;

    /** Bytes of one value: 4 for float32, 2 for float16, 1 for int8. */
    int bytesPerValue() default 4;
}
