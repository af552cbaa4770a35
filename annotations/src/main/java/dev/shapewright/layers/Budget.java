package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Limits what the whole model may cost; if the model exceeds a limit, the build fails with {@code [over-budget]} at the
 * element that sets it and names the three largest layers. May stand anywhere on the model.
 *
 * <p>Example: {@code @Budget(maxWeightBytes = 1_000_000, bytesPerValue = 1) @Dense(units = 10)} on {@code 256} gives
 * {@code 10}, with 2,570 parameters.
 *
 * <p>Errors: {@code [over-budget]}, {@code [unknown-size]} if the count depends on a size known only at run time,
 * {@code [value-out-of-range]} below 0 (bytes per value: below 1), {@code [model-only]} on a block.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Budget {
    /** Maximum number of parameters (learned values). */
    long maxParameters() default Long.MAX_VALUE;

    /** Maximum number of multiply-accumulate operations for one sample. */
    long maxMacs() default Long.MAX_VALUE;

    /** Maximum bytes of activations alive at once, for one sample: PEAK_ACTIVATIONS times {@link #bytesPerValue()}. */
    long maxActivationBytes() default Long.MAX_VALUE;

    /** Maximum bytes of parameters and buffers, at {@link #bytesPerValue()} each. */
    long maxWeightBytes() default Long.MAX_VALUE;

    /** Bytes per value: 4 for float32, 2 for float16, 1 for int8. */
    int bytesPerValue() default 4;
}
