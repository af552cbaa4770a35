package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One learned factor for each channel (the layer scale of ConvNeXt and CaiT).
 *
 * <p>The shape is kept. Parameters: one per channel; no MACs. Errors: {@code [wrong-axes]} on token ids,
 * {@code [unknown-size]} if the channels are not known. (Touvron et al.: Going deeper with Image Transformers, 2021.)
 *
 * <p>Example: {@code @Scale} on {@code 56x56x96} gives {@code 56x56x96}, with 96 parameters.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Scale.List.class)
public @interface Scale {
    /** Compiler-generated list of {@code @Scale}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Scale[] value();
    }
}
