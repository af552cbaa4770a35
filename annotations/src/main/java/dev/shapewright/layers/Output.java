package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The current tensor is an output of the model, under a name that works like one of {@link Name}; the table and the summary
 * list it under that name, also where the tensor bears another already. The tensor that is current at the end always is an
 * output, and the last of them; it is one for training only where another tensor is an output as well.
 *
 * <p>Errors: those of {@link Name}; {@code [model-only]} on a block, unless the name is a {@code String} parameter that
 * stands alone: it then is an output of the model that uses the block, or none where the argument is empty.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Output.List.class)
public @interface Output {
    /** The name of the output. */
    String value();

    /**
     * Whether this output is there only while training (an auxiliary head): the layers that nothing else needs count in the
     * parameters, but not in the MACs and activations.
     */
    boolean training() default false;

    /** Several {@code @Output}, as the compiler gathers them; written by hand it stands for its contents, in their order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Output[] value();
    }
}
