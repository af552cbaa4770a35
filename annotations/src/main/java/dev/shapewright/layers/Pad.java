package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds positions around the input (PyTorch's {@code nn.ZeroPad2d, nn.ReflectionPad2d, nn.ReplicationPad2d,
 * nn.CircularPad2d}, Keras's {@code ZeroPadding2D}).
 *
 * <p>Each spatial size grows by what is added before and after; the channels stay. No parameters, no MACs. Errors:
 * {@code [padding-exceeds-axis]} if REFLECT adds as many positions as the axis has, or CIRCULAR more,
 * {@code [wrong-number-of-values]}, {@code [padding-word]}, {@code [wrong-axes]} on a vector or token ids.
 *
 * <p>Example: {@code @Pad(padding = 3)} on {@code 224x224x3} gives {@code 230x230x3}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Pad.List.class)
public @interface Pad {
    /** One number for all sides; one per axis; or before and after of each axis. */
    int[] padding();

    /** What the added positions hold. */
    Mode mode() default Mode.ZERO;

    /** The contents of the added positions. */
    enum Mode {
        /** Zeros. */
        ZERO,
        /** The input mirrored at its edge, without repeating the edge itself. */
        REFLECT,
        /** The edge repeated. */
        REPLICATE,
        /** The other end of the input. */
        CIRCULAR
    }

    /** Compiler-generated list of {@code @Pad}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Pad[] value();
    }
}
