package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Links a block to its generated companion: {@code @Companion(Bottleneck_Block.class) @interface Bottleneck}. This
 * optional line keeps Gradle's incremental builds both correct and fast for users of the block in other modules.
 *
 * <p>Class files keep neither the order nor the expressions of annotations, so a block may change without a trace in
 * its own class file; the companion has the trace, and with this link Gradle sees it. Without the line, the code
 * generated from the block has the link instead, and Gradle recompiles the whole of any other module that uses the
 * block, whatever has changed in that module.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Companion {
    /** The companions: the class {@code <Block>_Block} that is generated for each block. */
    Class<?>[] value();
}
