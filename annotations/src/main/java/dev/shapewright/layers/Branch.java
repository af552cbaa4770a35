package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Begins a branch: the first one opens a fork at the current tensor, each further one starts again from there, and a
 * join without names ({@link Add}, {@link Concat}, ...) closes the fork.
 *
 * <p>A branch without layers is the identity, so a residual connection is {@code @Branch ...layers... @Branch @Add}. A
 * fork within a branch must be a block of its own.
 *
 * <p>Example: {@code @Branch @Conv(kernel = 3, filters = 64, padding = 1) @Relu @Branch @Add} on {@code 56x56x64} gives
 * {@code 56x56x64}, with 36,928 parameters.
 *
 * <p>Errors: {@code [open-branch]} for a fork that no join closes, {@code [single-branch]} for a fork of a single
 * branch, {@code [misplaced-directive]} if no tensor comes before it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Branch.List.class)
public @interface Branch {
    /** Compiler-generated list of {@code @Branch}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        Branch[] value();
    }
}
