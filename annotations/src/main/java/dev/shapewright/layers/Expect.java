package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States what the network must be at this point, and fails the build if it is not.
 *
 * <p>Example: {@code @Conv(kernel = 3, filters = 8) @Expect(value = {8, 8, 8}, parameters = 224, macs = 13_824)} on
 * {@code 10x10x3} gives {@code 8x8x8}, with 224 parameters.
 *
 * <p>Errors: {@code [expectation-failed]}, {@code [wrong-number-of-values]} if the shape has a different number of
 * axes, {@code [value-out-of-range]} for a number below -1, {@code [misplaced-directive]} if no tensor comes before it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Expect.List.class)
public @interface Expect {
    /**
     * The current shape: in a model, in the order of its {@link Layout}; in a block, channels last; -1: any size; not
     * given: any shape.
     */
    int[] value() default {};

    /**
     * Learned values of all layers up to here, including frozen ones, with shared ones counted once; in a block, of the
     * block's layers; -1: any.
     */
    long parameters() default -1;

    /**
     * Multiply-accumulate operations of all layers up to here, for one sample, as if the model ended here: without
     * those that only an {@link Output} for training needs, but including its own at such an output; -1: any.
     */
    long macs() default -1;

    /** Text to put in front of the error, such as why the number matters. */
    String message() default "";

    /** Compiler-generated list of {@code @Expect}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Expect[] value();
    }
}
