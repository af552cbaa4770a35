package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The layer or block just before has the weights of what made a named tensor: they are counted once, there. {@link Name},
 * {@link Output} and {@link Expect} may stand between.
 *
 * <p>The two have as many layers with weights, and layer by layer as many weights; or all but the biases, which each then
 * keeps. Behind a block, all of it shares. Behind what {@link When} or {@link Repeat} left out it does nothing.
 *
 * <p>Example: {@code @Dense(units = 64) @Name("first") @Relu @Dense(units = 64) @Share("first")} on {@code 64} gives
 * {@code 64}, with 4,160 parameters.
 *
 * <p>Errors: {@code [share-differs]}, {@code [unknown-name]}, {@code [misplaced-directive]} where no layer or block stands
 * just before it, or one that has another's weights already.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Share.List.class)
public @interface Share {
    /** The name of a tensor whose maker has the weights. */
    String value();

    /** Several {@code @Share}, as the compiler gathers them; written by hand it stands for its contents, in their order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Share[] value();
    }
}
