package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the network must be at this place, and fails the build where it is not.
 *
 * <p>Errors: {@code [expectation-failed]}, {@code [wrong-number-of-values]} where the shape has another number of axes,
 * {@code [misplaced-directive]} where no tensor stands before it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Expect.List.class)
public @interface Expect {
    /**
     * The current shape, in a model in the order its {@link Layout} prints, in a block channels last; -1: any size; not given:
     * any shape.
     */
    int[] value() default {};

    /** Learned values of all layers up to here, frozen ones included, shared ones once; in a block of the block's; -1: any. */
    long parameters() default -1;

    /**
     * Multiply-accumulate operations of all layers up to here, for one sample, as if the model ended here: without those that
     * only an {@link Output} for training needs, but at such an output with its own; -1: any.
     */
    long macs() default -1;

    /** What to say in front of the error, such as why the number matters. */
    String message() default "";

    /** Several {@code @Expect}, as the compiler gathers them; written by hand it stands for its contents, in their order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Expect[] value();
    }
}
