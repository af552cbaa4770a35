package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the current tensor an output of the model, under a name that works like that of a {@link Name}; the table and
 * the summary list it under that name, even if the tensor already has another. The tensor that is current at the end is
 * always an output, and the last one; it can be an output for training only if another tensor is an output as well.
 *
 * <p>Example: {@code @Dense(units = 10) @Output("scores") @Softmax} on {@code 64} gives {@code 10}, with 650
 * parameters.
 *
 * <p>Errors: those of {@link Name}; {@code [model-only]} on a block, unless the name is a {@code String} parameter on
 * its own: the tensor is then an output of the model that uses the block, or no output if the argument is empty.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Output.List.class)
public @interface Output {
    /** The name of the output. */
    String value();

    /**
     * Whether this output exists only during training (an auxiliary head): layers that nothing else needs count in the
     * parameters, but not in the MACs and activations.
     */
    boolean training() default false;

    /** Compiler-generated list of {@code @Output}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Output[] value();
    }
}
