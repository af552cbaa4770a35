package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Repeats a vector as the steps of a sequence (Keras's {@code RepeatVector}).
 *
 * <p>A vector becomes a sequence of that many steps with the same features. No parameters, no MACs. Errors:
 * {@code [wrong-axes]} on anything but a vector.
 *
 * <p>Example: {@code @RepeatVector(10)} on {@code 256} gives {@code 10x256}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(RepeatVector.List.class)
public @interface RepeatVector {
    /** The length of the sequence. */
    int value();

    /** Compiler-generated list of {@code @RepeatVector}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        RepeatVector[] value();
    }
}
