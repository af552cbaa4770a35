/** Writes the generated classes and reports. */
@NullMarked
package dev.shapewright.processor.generating;

import org.jspecify.annotations.NullMarked;
