package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The next layer or block is not trained: its parameters count among PARAMETERS, but not among TRAINABLE_PARAMETERS. Weights
 * that are another's by {@code @Share} are frozen in front of that one.
 *
 * <p>Errors: {@code [misplaced-directive]} where no layer follows. Warning: {@code [frozen-nothing]} in front of what has no
 * weights of its own.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Frozen.List.class)
public @interface Frozen {
    /** Several {@code @Frozen}, as the compiler gathers them; written by hand it stands for its contents, in their order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Frozen[] value();
    }
}
