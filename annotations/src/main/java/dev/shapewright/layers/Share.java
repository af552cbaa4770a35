package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the layer or block just before use the weights of the one that made a named tensor; they are counted once,
 * there. {@link Name}, {@link Output} and {@link Expect} may stand in between.
 *
 * <p>The two must have the same number of layers with weights and, layer by layer, the same number of weights; the
 * biases may be left out of this, and each then keeps its own. After a block, the whole block shares. After something
 * that {@link When} or {@link Repeat} left out, it does nothing.
 *
 * <p>Example: {@code @Dense(units = 64) @Name("first") @Relu @Dense(units = 64) @Share("first")} on {@code 64} gives
 * {@code 64}, with 4,160 parameters.
 *
 * <p>Errors: {@code [share-differs]}, {@code [unknown-name]}, {@code [misplaced-directive]} if no layer or block stands
 * just before it, or one that already uses another's weights.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Share.List.class)
public @interface Share {
    /** The name of a tensor made by the layer or block that owns the weights. */
    String value();

    /** Compiler-generated list of {@code @Share}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Share[] value();
    }
}
