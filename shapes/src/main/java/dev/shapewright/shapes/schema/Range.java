package dev.shapewright.shapes.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The range of a number in a layer's or directive's record. Without it, a whole number is at least 1, padding at least
 * 0, and any other number finite.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Range {
    /** The smallest allowed value. */
    double min() default -Double.MAX_VALUE;

    /** The largest allowed value. */
    double max() default Double.MAX_VALUE;

    /** Whether {@code Input.ANY}, a size known only at run time, may stand here. */
    boolean any() default false;
}
