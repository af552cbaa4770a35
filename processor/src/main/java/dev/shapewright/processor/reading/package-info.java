/** Reads annotations into stacks. */
@NullMarked
package dev.shapewright.processor.reading;

import org.jspecify.annotations.NullMarked;
