package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds the model to a summary that is checked in beside its source, {@code MnistCnn.golden.json} for a class
 * {@code MnistCnn}: a build whose network is another one fails with {@code [golden-differs]}, and shows layer by layer what
 * is. It may stand anywhere on the model.
 *
 * <p>The file is a report in JSON. The compiler option {@code -Ashapewright.golden=accept} writes it, the first time and
 * whenever the network was meant to change; where it is still right, it is left alone. Source lines and explanations do not
 * count, and neither do automatic names that only move on.
 *
 * <p>Errors: {@code [golden-unreadable]} where there is no such file, it is no report, or it is that of another model already;
 * {@code [model-only]} on a block. Where the compiler does not tell in
 * which file a source is, as in an IDE that compiles what is not saved yet, nothing can be compared, and a warning
 * {@code [golden-unchecked]} says so.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Golden {
    /**
     * The file, from the folder of the source on; by default {@code MnistCnn.golden.json} for a class {@code MnistCnn}, and
     * {@code Outer_Inner.golden.json} for a nested one.
     */
    String value() default "";
}
