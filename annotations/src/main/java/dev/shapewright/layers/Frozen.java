package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The next layer or block is not trained: its parameters count in PARAMETERS, but not in TRAINABLE_PARAMETERS. Freeze
 * weights shared by {@code @Share} at the layer that owns them.
 *
 * <p>Example: {@code @Frozen @Dense(units = 10)} on {@code 64} gives {@code 10}, with 650 parameters. None of them is
 * trained.
 *
 * <p>Errors: {@code [misplaced-directive]} if no layer follows. Warning: {@code [frozen-nothing]} in front of a layer
 * or block without weights of its own.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Frozen.List.class)
public @interface Frozen {
    /** Compiler-generated list of {@code @Frozen}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Frozen[] value();
    }
}
