/** Sizes, shapes, counts and windows: exact arithmetic, with unknown sizes as a type. */
@NullMarked
package dev.shapewright.shapes.tensor;

import org.jspecify.annotations.NullMarked;
