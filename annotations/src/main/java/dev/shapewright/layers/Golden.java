package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds the model to a summary that is checked in beside its source, {@code MnistCnn.golden.json} for a class
 * {@code MnistCnn}: if the network differs, the build fails with {@code [golden-differs]} and shows the differences
 * layer by layer. May stand anywhere on the model.
 *
 * <p>The file is a report in JSON. The compiler option {@code -Ashapewright.golden=accept} writes it, the first time
 * and after every intended change of the network; a file that is still correct is left alone. Not compared are source
 * lines, explanations, activations, receptive fields, the name of the model, further names of a tensor, and automatic
 * names whose numbers have merely shifted.
 *
 * <p>Example: {@code @Golden @Input(features = 64) @Dense(units = 10) class Scores {}} is compared with
 * {@code Scores.golden.json} beside {@code Scores.java}.
 *
 * <p>Errors: {@code [golden-unreadable]} if there is no such file, if it is not a report, or if it already belongs to
 * another model; {@code [model-only]} on a block. If the compiler does not reveal which file a source is in, as in an
 * IDE that compiles unsaved text, nothing can be compared, and a warning {@code [golden-unchecked]} says so.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Golden {
    /**
     * The file, relative to the folder of the source; by default {@code MnistCnn.golden.json} for a class
     * {@code MnistCnn}, and {@code Outer_Inner.golden.json} for a nested one.
     */
    String value() default "";
}
