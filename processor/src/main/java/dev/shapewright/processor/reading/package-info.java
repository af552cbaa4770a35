/** Reads annotations into stacks, and the options of the build. */
@NullMarked
package dev.shapewright.processor.reading;

import org.jspecify.annotations.NullMarked;
