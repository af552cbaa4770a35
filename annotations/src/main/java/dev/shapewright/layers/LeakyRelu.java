package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The activation {@code x where positive, else slope * x} (PyTorch's {@code nn.LeakyReLU}, Keras's {@code LeakyReLU}).
 *
 * <p>The shape is kept; no parameters, no MACs. Errors: {@code [wrong-axes]} on token ids. (Maas, Hannun, Ng: Rectifier
 * Nonlinearities Improve Neural Network Acoustic Models, 2013.)
 *
 * <p>Example: {@code @LeakyRelu(0.2)} on {@code 32x32x64} gives {@code 32x32x64}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(LeakyRelu.List.class)
public @interface LeakyRelu {
    /** The slope for negative values. */
    double value() default 0.01;

    /** Compiler-generated list of {@code @LeakyRelu}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        LeakyRelu[] value();
    }
}
