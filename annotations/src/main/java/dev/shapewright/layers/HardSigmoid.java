package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The activation {@code min(max(0, x + 3), 6) / 6} (PyTorch's {@code nn.Hardsigmoid}, Keras's {@code hard_sigmoid}).
 *
 * <p>The shape is kept; no parameters, no MACs. Errors: {@code [wrong-axes]} on token ids. (Howard et al.: Searching
 * for MobileNetV3, 2019.)
 *
 * <p>Example: {@code @HardSigmoid} on {@code 1x1x64} gives {@code 1x1x64}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(HardSigmoid.List.class)
public @interface HardSigmoid {
    /** Compiler-generated list of {@code @HardSigmoid}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        HardSigmoid[] value();
    }
}
