package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Links a block to its generated companion: {@code @Companion(Bottleneck_Block.class) @interface Bottleneck}. One line,
 * optional, that keeps the incremental builds of Gradle both right and fast for the block's users in other modules.
 *
 * <p>Class files keep neither the order nor the expressions of annotations, so a block may change without a trace in its own
 * class file; the companion has the trace, and with this link Gradle sees it. Where the line is missing, what is generated
 * from the block has the link instead, and Gradle compiles the whole module of a user elsewhere anew, whatever
 * has changed in it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Companion {
    /** The companions: the class {@code <Block>_Block} that is generated for each block. */
    Class<?>[] value();
}
