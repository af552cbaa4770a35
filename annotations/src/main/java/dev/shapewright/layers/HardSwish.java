package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The activation {@code x * min(max(0, x + 3), 6) / 6} (PyTorch's {@code nn.Hardswish}, Keras's {@code hard_swish}).
 *
 * <p>The shape is kept; no parameters, no MACs. Errors: {@code [wrong-axes]} on token ids. (Howard et al.: Searching
 * for MobileNetV3, 2019.)
 *
 * <p>Example: {@code @HardSwish} on {@code 112x112x16} gives {@code 112x112x16}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(HardSwish.List.class)
public @interface HardSwish {
    /** Compiler-generated list of {@code @HardSwish}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        HardSwish[] value();
    }
}
