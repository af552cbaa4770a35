package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One learned position in front of a sequence (the class token of a vision transformer).
 *
 * <p>The length grows by 1. Parameters: one per feature; no MACs. Errors: {@code [wrong-axes]} on anything but a
 * sequence, {@code [unknown-size]} if the features are not known. (Devlin et al.: BERT, 2019, for the token;
 * Dosovitskiy et al.: An Image is Worth 16x16 Words, 2021, for a learned one in front of patches.)
 *
 * <p>Example: {@code @ClassToken} on {@code 196x768} gives {@code 197x768}, with 768 parameters.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(ClassToken.List.class)
public @interface ClassToken {
    /** Compiler-generated list of {@code @ClassToken}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        ClassToken[] value();
    }
}
