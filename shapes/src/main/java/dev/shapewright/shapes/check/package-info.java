/** Checks of a whole network: one small class each, registered by a line in {@link dev.shapewright.shapes.check.Checks}. */
@NullMarked
package dev.shapewright.shapes.check;

import org.jspecify.annotations.NullMarked;
