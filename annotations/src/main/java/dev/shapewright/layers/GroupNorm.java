package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Normalization over groups of channels (PyTorch's {@code nn.GroupNorm}, Keras's {@code GroupNormalization}).
 *
 * <p>The shape is kept. Parameters: two for each channel if {@code affine}; no MACs. Errors:
 * {@code [groups-do-not-divide]}, {@code [wrong-axes]} on token ids, {@code [unknown-size]} if the channels are not
 * known. (Wu, He: Group Normalization, 2018.)
 *
 * <p>Example: {@code @GroupNorm(groups = 32)} on {@code 56x56x256} gives {@code 56x56x256}, with 512 parameters.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(GroupNorm.List.class)
public @interface GroupNorm {
    /** Number of groups the channels are split into; must divide them. */
    int groups();

    /** Whether each channel has a learned scale and shift. */
    boolean affine() default true;

    /** Compiler-generated list of {@code @GroupNorm}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        GroupNorm[] value();
    }
}
