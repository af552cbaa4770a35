package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The axes in another order (PyTorch's {@code torch.permute}, Keras's {@code Permute}): the names of the axes stay, the
 * sizes move. On an image {@code @Permute({Axis.WIDTH, Axis.HEIGHT, Axis.CHANNELS})} swaps rows and columns.
 *
 * <p>No parameters, no MACs. Errors: {@code [wrong-axes]} if the axes are not all axes of the input, each once, or on
 * token ids.
 *
 * <p>Example: {@code @Permute({Axis.FEATURES, Axis.LENGTH})} on {@code 196x512} gives {@code 512x196}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Permute.List.class)
public @interface Permute {
    /** All axes of the input, in their new order. */
    Axis[] value();

    /** Compiler-generated list of {@code @Permute}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Permute[] value();
    }
}
