package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Cuts off positions around the input (Keras's {@code Cropping2D}).
 *
 * <p>Each spatial size shrinks by what is cut before and after; the channels stay. No parameters, no MACs. Errors:
 * {@code [cropping-exceeds-axis]} if nothing is left, {@code [wrong-number-of-values]}, {@code [padding-word]},
 * {@code [wrong-axes]} on a vector or token ids.
 *
 * <p>Example: {@code @Crop(1)} on {@code 28x28x3} gives {@code 26x26x3}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Crop.List.class)
public @interface Crop {
    /** One number for all sides; one per axis; or before and after of each axis. */
    int[] value();

    /** Compiler-generated list of {@code @Crop}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Crop[] value();
    }
}
